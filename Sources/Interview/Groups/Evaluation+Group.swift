import Survey

extension Evaluation {
  /// The most combinations of answers that are looked through; beyond them a question is asked.
  private static let mostPeople = 4096

  /// What one of the group may have answered to a question, and how many did.
  private typealias Part = (path: QuestionPath, choices: [(value: String, count: Int)])

  /// Whether a question can be asked of a group: sharing somebody's answers as theirs, and getting in
  /// touch with them, is for each person alone.
  func isForAll(_ question: Question) -> Bool {
    together == nil || !["share-with-ehc", "contact-again"].contains(question.tags.consent)
  }

  /// Whether a condition holds for anybody in the group, by what each of them may have answered.
  mutating func holdsForSome(_ condition: Expression, at node: Outline.Node, turns: [Int]) -> Bool {
    let parts = parts(condition, at: node, turns: turns)
    guard let people = people(of: parts) else { return true }
    return people.contains { truth(of: condition, at: node, turns: turns, for: $0) }
  }

  /// How many people of the group a question is for at most; nil where it is for everybody.
  ///
  /// No more can be meant than gave one of the fitting answers to each question that it hangs on.
  mutating func number(of node: Outline.Node, turns: [Int], size: Int) -> Int? {
    let conditions = node.around.map(\.relevant) + [node.question?.relevant]
    var number = size
    for condition in conditions.compactMap(\.self) {
      let parts = parts(condition, at: node, turns: turns)
      guard let people = people(of: parts) else { continue }
      let fitting = people.filter { truth(of: condition, at: node, turns: turns, for: $0) }
      for part in parts {
        let values = Set(fitting.compactMap { $0[part.path] })
        number = min(
          number,
          part.choices.filter { values.contains($0.value) }.map(\.count).reduce(0, +))
      }
    }
    return number < size ? number : nil
  }

  /// The truth for one person with these answers.
  private func truth(
    of condition: Expression, at node: Outline.Node, turns: [Int],
    for person: [QuestionPath: String]
  ) -> Bool {
    var evaluation = Evaluation(
      outline: outline, questionnaire: questionnaire, answers: answers, setting: setting)
    evaluation.assumed = person
    return evaluation.truth(of: condition, at: node, turns: turns)
  }

  /// Every combination of answers that somebody could have given; nil where there are too many.
  private func people(of parts: [Part]) -> [[QuestionPath: String]]? {
    var people: [[QuestionPath: String]] = [[:]]
    for part in parts {
      guard people.count * part.choices.count <= Self.mostPeople else { return nil }
      people = people.flatMap { person in
        part.choices.map { person.merging([part.path: $0.value]) { $1 } }
      }
    }
    return people
  }

  /// The questions with a tally that a condition hangs on, also through others.
  private func parts(_ condition: Expression, at node: Outline.Node, turns: [Int]) -> [Part] {
    guard let together else { return [] }
    var parts: [Part] = []
    var seen: Set<QuestionPath> = []
    func look(_ condition: Expression, from node: Outline.Node) {
      for name in condition.references {
        guard let target = outline.node(named: name, from: node.around) else { continue }
        let path = outline.path(of: target, turns: Array(turns.prefix(target.repeats.count)))
        guard seen.insert(path).inserted else { continue }
        if let tally = together.tallies[path] {
          parts.append((path, choices(tally, of: target.question, together)))
        }
        let inner =
          target.around.map(\.relevant) + [target.question?.relevant, target.question?.calculation]
        for condition in inner.compactMap(\.self) { look(condition, from: target) }
      }
    }
    look(condition, from: node)
    return parts
  }

  /// What one person may have answered, with how many did; the rest gave no answer.
  private func choices(
    _ tally: [String: Int], of question: Question?, _ together: Together
  ) -> [(value: String, count: Int)] {
    let given = tally.filter { $0.value > 0 && Answer.NoAnswer(rawValue: $0.key) == nil }
      .sorted { $0.key < $1.key }
    let size = setting.collection.size ?? together.present
    if case .chooseSeveral = question?.kind {
      // Who chose what together is not known, so each may have chosen one, all or none of them.
      let all = given.map(\.key).joined(separator: " ")
      return given.map { ($0.key, $0.value) } + [(all, size), ("", size)]
    }
    let rest = max(0, size - given.map(\.value).reduce(0, +))
    return given.map { ($0.key, $0.value) } + (rest > 0 || given.isEmpty ? [("", rest)] : [])
  }
}
