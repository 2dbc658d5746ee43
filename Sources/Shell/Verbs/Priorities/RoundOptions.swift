import ArgumentParser
import Coproduction
import Study
import Survey
import Terminal
import Themes

/// What a round of priorities is over, and taking turns in it.
struct RoundOptions: ParsableArguments {
  /// What can be put in order.
  enum Over: String, ExpressibleByArgument, CaseIterable { case statements, themes }

  @Argument(help: "The statements or themes; otherwise all approved, or those spoken of most.")
  var codes: [String] = []
  @Option(help: "What is put in order: statements or themes.") var over: Over = .statements
  @Option(help: "The code of a person who goes on.") var voter: String?
  @OptionGroup var seat: SeatOptions
  @OptionGroup var selection: Selection
  @OptionGroup var place: Place

  /// How many themes are put in order where none are named.
  private static let usualThemes = 6

  /// Opens a round unless one is open, and lets people take turns in it.
  func run(
    _ method: PriorityEntry.Method, most: Int, dots: Int? = nil, pairs: Int? = nil,
    in session: inout Session
  ) throws {
    let study = try session.study(place)
    try Turns.checked(seat.people)
    let gathering = try session.gathering(in: study)
    let code = try round(method, most, dots, pairs, gathering, study, session).code
    if voter != nil {
      if !seat.here, Seating.isNeeded(session) { return try Seating.run(session) }
    } else if Turns.areTaken(isHere: seat.here, session) {
      try Turns.take(seat.people, session)
      return session.console.say(
        "The round \(code) is open. To close it and see what matters most, type: "
          + "prioritise close")
    }
    for _ in 0..<(seat.here || voter != nil ? 1 : seat.people ?? 1) {
      guard let open = try session.rounds(in: study).first(where: { $0.code == code }) else {
        return
      }
      try hold(open, gathering, study, session)
    }
  }

  /// Holds one person's turn.
  private func hold(
    _ round: Round, _ gathering: Gathering?, _ study: Study, _ session: Session
  ) throws {
    let earlier = try voter.map { try named($0, in: round) }
    let book = try session.phrasebook(with: seat.language, in: study)
    let group = earlier?.group ?? session.group(seat.group, at: gathering)
    let turn = ChoosingTurn(
      round: round, earlier: earlier,
      code: earlier?.voter
        ?? RespondentCode.random(prefix: "v", taken: Set(round.ballots.map(\.voter))),
      group: group, session: gathering?.code)
    let written = try session.priorityRecords(in: study)
      .filter { earlier != nil && $0.content.voter == earlier?.voter }
    var person = turn.person(
      RecordKeeper(.priorities, in: study, session, written: Set(written.map(\.id))),
      try seat.setting(book, group: group, study, session), book, study, in: session)
    guard person.conduct(seat.accessibility(session)) else { throw ExitCode.failure }
  }

  /// The round that is open, or a new one.
  private func round(
    _ method: PriorityEntry.Method, _ most: Int, _ dots: Int?, _ pairs: Int?,
    _ gathering: Gathering?, _ study: Study, _ session: Session
  ) throws -> Round {
    let known = try session.rounds(in: study)
    if let open = known.last(where: { $0.closed == nil }) {
      guard open.method == method, codes.isEmpty || Set(codes) == Set(open.options.map(\.code))
      else {
        throw Failure(
          "The round \(open.code), with \(open.method.rawValue), is still open. Nothing was started. "
            + "Close it first with: prioritise close")
      }
      return open
    }
    guard voter == nil else { throw Failure.noRound }
    let options = try options(study, session)
    guard (2...most).contains(options.count) else {
      throw Failure(
        "That is \(options.count.of("thing")) to choose from, and it takes 2 to \(most). Nothing was "
          + "started. Name the ones that people choose from.")
    }
    var entry = PriorityEntry(
      .open, RespondentCode.random(prefix: "p", taken: Set(known.map(\.code))))
    entry.method = method
    entry.options = options
    entry.dots = method == .dots ? dots ?? Round.usualDots : nil
    entry.pairs = method == .pairs ? pairs ?? Round.pairs(of: options.count) : nil
    entry.session = gathering?.code
    let record = try study.write(entry, as: .priorities, at: session.now())
    guard let round = Round.all([(entry: entry, time: record.time)]).first else {
      throw Failure.noRound
    }
    return round
  }

  private func named(_ code: String, in round: Round) throws -> Round.Ballot {
    if let ballot = round.ballots.first(where: { $0.voter == code }) { return ballot }
    throw Failure(
      "Nobody with the code “\(code)” has chosen in this round. Nothing was started. "
        + "Leave out --voter to begin anew.")
  }

  private func options(_ study: Study, _ session: Session) throws -> [Priority] {
    switch over {
    case .statements:
      let known = try session.statements(in: study)
      return try (codes.isEmpty ? known.approved : codes.map(known.asked)).map {
        Priority(code: $0.code, name: $0.text)
      }
    case .themes:
      let codebook = try session.codebook(in: study)
      let named = try codes.map { try session.theme($0, in: codebook) }
      return try (named.isEmpty ? spokenOf(codebook, study, session) : named).map {
        Priority(code: $0.code, name: $0.name)
      }
    }
  }

  /// The themes that most people spoke of.
  private func spokenOf(
    _ codebook: Codebook, _ study: Study, _ session: Session
  ) throws -> [Theme] {
    let responses = try selection.responses(of: study, in: session)
    let ids = Set(responses.map(\.questionnaire.id))
    let shelf = Shelf(try session.questionnaires(in: study, ids: ids))
    let readings = Reading.all(of: responses, on: shelf, with: CompiledCodebook(codebook))
    let found = Summary(of: readings, codebook: codebook).findings
      .filter { $0.respondents != 0 }.prefix(Self.usualThemes).map(\.theme)
    return codebook.themes.filter { found.contains($0.code) }
  }
}
