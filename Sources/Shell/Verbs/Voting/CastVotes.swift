import ArgumentParser
import Coproduction
import Interview
import Study
import Survey
import Terminal

/// Lets people vote on statements, each in turn on the same keyboard or together by show of hands.
struct CastVotes: Verb {
  static let configuration = CommandConfiguration(
    commandName: "vote", abstract: "Let people vote on statements, in turn or by show of hands.",
    discussion: """
      Each person in turn says of one statement at a time whether they agree, disagree or pass. The \
      next person sees nothing of it. With --hands a group says together how many do.
      """)

  @Argument(help: "The statements; otherwise all that are approved.") var statements: [String] = []
  @Flag(help: "By show of hands, with --size.") var hands = false
  @Option(help: "How many people put up hands.") var size: Int?
  @Option(help: "The code of a voter who goes on.") var voter: String?
  @OptionGroup var seat: SeatOptions
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let size = try handsUp()
    try Turns.checked(seat.people)
    let known = try session.statements(in: study)
    let chosen = try chosen(from: known)
    if size == nil, voter == nil {
      if Turns.areTaken(isHere: seat.here, session) {
        return try Turns.take(seat.people, session)
      }
    } else if !seat.here, Seating.isNeeded(session) {
      return try Seating.run(session)
    }
    for _ in 0..<(seat.here || size != nil ? 1 : seat.people ?? 1) {
      try hold(chosen, of: known, size: size, study, session)
    }
  }

  /// Holds one person's turn, or that of a group.
  private func hold(
    _ chosen: [Statement], of known: Statements, size: Int?, _ study: Study, _ session: Session
  ) throws {
    let records = try session.voteRecords(in: study)
    let votes = Votes(records.map(\.content))
    let earlier = try voter.map { try named($0, in: votes) }
    let gathering = try session.gathering(in: study)
    let book = try session.phrasebook(with: seat.language, in: study)
    let group = earlier?.group ?? session.group(seat.group, at: gathering)
    let turn = VotingTurn(
      statements: earlier.map { known.left(for: $0) } ?? chosen, earlier: earlier,
      code: earlier?.code
        ?? RespondentCode.random(prefix: "v", taken: Set(votes.voters.map(\.code))),
      group: group, session: gathering?.code, size: earlier == nil ? size : earlier?.size)
    let written = records.filter { earlier != nil && $0.content.voter == earlier?.code }
    var person = turn.person(
      RecordKeeper(.votes, in: study, session, written: Set(written.map(\.id))),
      try seat.setting(book, group: group, size: turn.size, study, session), book, study,
      in: session)
    guard person.conduct(seat.accessibility(session)) else { throw ExitCode.failure }
  }

  /// The statements that are asked about.
  private func chosen(from known: Statements) throws -> [Statement] {
    guard !statements.isEmpty else {
      guard !known.approved.isEmpty else {
        throw Failure(
          "There is no statement to vote on yet. Nothing was started. "
            + "Add some with statements add, and approve them with statements approve.")
      }
      return known.approved
    }
    return try statements.map(known.asked)
  }

  /// How many people put up hands; nil where each votes alone.
  private func handsUp() throws -> Int? {
    guard hands else {
      guard size == nil else {
        throw Failure(
          "Only a show of hands has a size. Nothing was started. Add --hands, or write --people.")
      }
      return nil
    }
    guard let size, (2...1000).contains(size) else {
      throw Failure(
        "A show of hands takes 2 people or more, and 1000 at most. Nothing was started. "
          + "Say how many there are, such as --size 9.")
    }
    return size
  }

  private func named(_ code: String, in votes: Votes) throws -> Votes.Voter {
    if let voter = votes[code] { return voter }
    throw Failure(
      "There is no voter “\(code)”. Nothing was started. Leave out --voter to begin anew.")
  }
}
