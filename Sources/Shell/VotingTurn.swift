import Coproduction
import Interview
import Study
import Survey
import Terminal

/// What a vote is about, and who votes.
struct VotingTurn {
  /// The statements, in the order of asking for whoever goes on.
  var statements: [Statement]
  /// What an earlier time knows already; nil for somebody new.
  var earlier: Votes.Voter?
  /// A code for whoever votes.
  var code: String
  /// Whose voice it is; nil where that is asked.
  var group: Group?
  /// The code of the session that is open.
  var session: String?
  /// How many people put up hands; nil for one person.
  var size: Int?

  /// The turn, ready to be held.
  func person(
    _ keeper: RecordKeeper<VoteEntry>, _ setting: Setting, _ book: Phrasebook, _ study: Study,
    in session: Session
  ) -> PersonTurn<VoteEntry> {
    let seed = earlier?.seed ?? UInt32.random(in: .min ... .max)
    let asksGroup = size == nil && group == nil
    let ballot =
      earlier == nil
      ? Ballot(statements, seed: seed, asksGroup: asksGroup)
      : Ballot(inOrder: statements, asksGroup: asksGroup)
    let interview = Interview(
      ballot.questionnaire(in: book), setting: setting, answers: answers)
    let welcome = size.map { interview.setting.phrases[.groupWelcome, ["size": "\($0)"]] }
    return PersonTurn(
      beginning: VoteEntry(
        .begin, voter: code, group: group, session: self.session, seed: seed,
        order: ballot.statements.map(\.code), size: size),
      entry: entry, about: [welcome].compactMap(\.self),
      wayBack: "vote --voter \(code)", hasBegun: earlier != nil, keeper: keeper,
      concern: { [gathering = self.session] in
        ConcernDesk(session: session).raise(nil, of: gathering, in: study)
      }, conversation: Conversation(interview, in: session))
  }

  private func entry(_ answer: Answer) -> VoteEntry? {
    let name = answer.question.name
    guard name != Ballot.aboutQuestion else { return nil }
    if name == Ballot.groupQuestion {
      guard case .text(let group) = answer.value else { return nil }
      return VoteEntry(.group, voter: code, group: Group(rawValue: group), session: session)
    }
    if let tally = answer.tally {
      return VoteEntry(
        .hands, voter: code, session: session, size: size, statement: name, hands: tally)
    }
    let vote = if case .text(let text) = answer.value { Vote(rawValue: text) } else { Vote.skipped }
    return VoteEntry(
      .vote, voter: code, session: session, statement: name, vote: vote ?? .skipped)
  }

  /// What was said at an earlier time, as answers.
  private var answers: [Answer] {
    guard let earlier else { return [] }
    let group = earlier.group.map {
      Answer(question: QuestionPath(Ballot.groupQuestion), content: .value(.text($0.rawValue)))
    }
    let votes = earlier.votes.sorted { $0.key < $1.key }.map { code, vote in
      Answer(
        question: QuestionPath(code),
        content: vote == .skipped ? .none(.skipped) : .value(.text(vote.rawValue)))
    }
    let hands = earlier.hands.sorted { $0.key < $1.key }.map { code, hands in
      Answer(question: QuestionPath(code), content: .none(.skipped), tally: hands)
    }
    let seen = Answer(
      question: QuestionPath(Ballot.aboutQuestion), content: .value(.text("seen")))
    return [seen] + [group].compactMap(\.self) + votes + hands
  }
}
