import Coproduction
import Interview
import Study
import Survey
import Terminal

/// One person's turn in a round of priorities.
struct ChoosingTurn {
  /// The round.
  var round: Round
  /// What an earlier time knows already; nil for somebody new.
  var earlier: Round.Ballot?
  /// A code for the person.
  var code: String
  /// Whose voice it is; nil where that is asked.
  var group: Group?
  /// The code of the session that is open.
  var session: String?

  /// The turn, ready to be held.
  func person(
    _ keeper: RecordKeeper<PriorityEntry>, _ setting: Setting, _ book: Phrasebook, _ study: Study,
    in session: Session
  ) -> PersonTurn<PriorityEntry> {
    let seed = earlier?.seed ?? UInt32.random(in: .min ... .max)
    let interview = Interview(
      round.questionnaire(in: book, seed: seed, asksGroup: group == nil), setting: setting,
      answers: answers)
    var beginning = entry(.begin)
    beginning.group = group
    beginning.seed = seed
    let pairs = round.pairs(seed: seed)
    return PersonTurn(
      beginning: beginning, entry: { entry($0, pairs) },
      wayBack: "prioritise \(round.method.rawValue) --voter \(code)", hasBegun: earlier != nil,
      keeper: keeper,
      concern: { [gathering = self.session] in
        ConcernDesk(session: session).raise(nil, of: gathering, in: study)
      }, conversation: Conversation(interview, in: session))
  }

  private func entry(_ did: PriorityEntry.Deed) -> PriorityEntry {
    var entry = PriorityEntry(did, round.code)
    entry.voter = code
    entry.session = session
    return entry
  }

  private func entry(_ answer: Answer, _ pairs: [[Priority]]) -> PriorityEntry? {
    let name = answer.question.name
    guard name != Round.aboutQuestion else { return nil }
    let chosen: String? = if case .text(let text) = answer.value { text } else { nil }
    if name == Round.groupQuestion {
      guard let chosen else { return nil }
      var entry = entry(.group)
      entry.group = Group(rawValue: chosen)
      return entry
    }
    var entry = entry(.choose)
    entry.question = name
    entry.choice = chosen == Round.same ? nil : chosen
    // Where both are the same, they were shown and nothing was left out.
    if chosen != nil, let number = Int(name.drop { !$0.isNumber }), round.method == .pairs,
      pairs.indices.contains(number - 1)
    {
      entry.between = pairs[number - 1].map(\.code)
    }
    return entry
  }

  /// What was chosen at an earlier time, as answers.
  private var answers: [Answer] {
    guard let earlier else { return [] }
    let group = earlier.group.map {
      Answer(question: QuestionPath(Round.groupQuestion), content: .value(.text($0.rawValue)))
    }
    let choices = earlier.choices.sorted { $0.key < $1.key }.map { name, choice in
      let same = choice.option == nil && !choice.between.isEmpty ? Round.same : nil
      return Answer(
        question: QuestionPath(name),
        content: (choice.option ?? same).map { .value(.text($0)) } ?? .none(.skipped))
    }
    let seen = Answer(
      question: QuestionPath(Round.aboutQuestion), content: .value(.text("seen")))
    return [seen] + [group].compactMap(\.self) + choices
  }
}
