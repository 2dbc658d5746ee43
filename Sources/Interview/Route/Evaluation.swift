import Survey

/// What holds of a questionnaire given the answers so far: which questions are relevant, and what
/// each name is worth in an expression.
///
/// Nothing of it is stored: it is worked out anew from the answers. An answer whose question is not
/// relevant counts as empty here, though it stays among the answers (XForms 1.1, section 6.2).
struct Evaluation {
  let outline: Outline
  let questionnaire: Questionnaire
  let answers: [QuestionPath: Answer.Content]
  let setting: Setting
  /// What a group said, where a group is asked.
  let together: Together?
  /// What one of the group may have answered, in place of what all of them did.
  var assumed: [QuestionPath: String] = [:]
  private var relevance: [QuestionPath: Bool] = [:]
  private var values: [QuestionPath: String] = [:]
  private var underway: Set<QuestionPath> = []

  init(
    outline: Outline, questionnaire: Questionnaire, answers: [QuestionPath: Answer.Content],
    setting: Setting, together: Together? = nil
  ) {
    self.outline = outline
    self.questionnaire = questionnaire
    self.answers = answers
    self.setting = setting
    self.together = together
  }

  /// Says whether a node applies in those turns: its own condition and those around it hold.
  mutating func isRelevant(_ node: Outline.Node, turns: [Int]) -> Bool {
    let path = outline.path(of: node, turns: turns)
    if let known = relevance[path] { return known }
    guard underway.insert(path).inserted else { return true }
    defer { underway.remove(path) }
    var holds = true
    if let outer = node.around.last {
      let depth = node.around.dropLast()
      let around = Outline.Node(
        name: outer.name, question: nil, section: outer, around: Array(depth))
      holds = isRelevant(around, turns: Array(turns.prefix(around.repeats.count)))
    }
    if holds, let condition = node.question?.relevant ?? node.section?.relevant {
      holds =
        together == nil
        ? truth(of: condition, at: node, turns: turns)
        : holdsForSome(condition, at: node, turns: turns)
    }
    relevance[path] = holds
    return holds
  }

  /// The worth of a calculation as a response keeps it: a number where it is one.
  mutating func result(of node: Outline.Node, turns: [Int]) -> Answer.Value? {
    let text = value(of: node, turns: turns)
    guard !text.isEmpty else { return nil }
    if let calculation = node.question?.calculation,
      case .number(let number) = worth(of: calculation, at: node, turns: turns), number.isFinite
    {
      return .number(number)
    }
    return .text(text)
  }

  /// The value of a question as expressions see it: empty where there is none or it is hidden.
  mutating func value(of node: Outline.Node, turns: [Int]) -> String {
    let path = outline.path(of: node, turns: turns)
    if let known = values[path] { return known }
    guard let question = node.question, isRelevant(node, turns: turns),
      underway.insert(QuestionPath([.init("=")] + path.steps)).inserted
    else { return "" }
    defer { underway.remove(QuestionPath([.init("=")] + path.steps)) }
    let value =
      switch question.kind {
      case .calculate, .hidden: worked(question, node, turns)
      case .metadata(let kind): setting.metadata(kind)
      case .note: ""
      default:
        assumed[path]
          ?? answers[path].flatMap { Answer(question: path, content: $0).value?.expressed } ?? ""
      }
    values[path] = value
    return value
  }

  /// How often a repeat stands in those turns of the repeats around it.
  mutating func count(of node: Outline.Node, turns: [Int]) -> Int {
    guard let section = node.section, let repetition = section.repetition else { return 1 }
    guard isRelevant(node, turns: turns) else { return 0 }
    switch repetition {
    case .counted(let expression):
      // A repeat that counts what is inside it has no number; `check` says so.
      let path = QuestionPath([.init("#")] + outline.path(of: node, turns: turns).steps)
      guard underway.insert(path).inserted else { return 0 }
      defer { underway.remove(path) }
      let number = worth(of: expression, at: node, turns: turns)?.asNumber ?? 0
      return number.isNaN ? 0 : Int(max(0, min(number, Double(Interview.mostTurns))))
    case .wanted:
      var turn = 1
      while turn < Interview.mostTurns,
        answers[outline.path(of: node, turns: turns + [turn])] == .value(.text("yes"))
      { turn += 1 }
      return turn
    }
  }

  /// The worth of an expression that stands at a node, or nil where it cannot be worked out.
  mutating func worth(
    of expression: Expression, at node: Outline.Node, turns: [Int], current: String? = nil,
    columns: [String: String] = [:]
  ) -> Expression.Value? {
    let here = scope(
      at: node, turns: turns, names: expression.references, current: current, columns: columns)
    return try? expression.value(in: here)
  }

  /// Says whether a condition holds; one that cannot be worked out does not.
  mutating func truth(
    of expression: Expression, at node: Outline.Node, turns: [Int], current: String? = nil,
    columns: [String: String] = [:]
  ) -> Bool {
    worth(of: expression, at: node, turns: turns, current: current, columns: columns)?.asTruth
      ?? false
  }

  /// What the names of an expression or of piped words stand for, seen from a node.
  mutating func scope(
    at node: Outline.Node, turns: [Int], names: [String], current: String? = nil,
    columns: [String: String] = [:]
  ) -> Surroundings {
    var known: [String: [String]] = [:]
    for name in names { known[name] = seen(name, from: node, turns: turns) }
    return Surroundings(
      known: known, columns: columns,
      current: current ?? own(node, turns), position: turns.last ?? 1, now: setting.now,
      seed: setting.seed, questionnaire: questionnaire, language: setting.language,
      byTurn: byTurn(from: node))
  }

  /// Looks up a question in the turns that are named, for `indexed-repeat`.
  private func byTurn(from node: Outline.Node) -> (String, [Int]) -> String {
    { name, turns in
      guard let target = outline.node(named: name, from: node.around),
        target.repeats.count == turns.count
      else { return "" }
      var evaluation = self
      return evaluation.value(of: target, turns: turns)
    }
  }

  private func own(_ node: Outline.Node, _ turns: [Int]) -> String {
    let path = outline.path(of: node, turns: turns)
    return answers[path].flatMap { Answer(question: path, content: $0).value?.expressed } ?? ""
  }

  private mutating func worked(_ question: Question, _ node: Outline.Node, _ turns: [Int]) -> String
  {
    guard let calculation = question.calculation else { return question.initial }
    return worth(of: calculation, at: node, turns: turns)?.asText ?? ""
  }

  /// The values of a name: of one question in this turn, or in every turn seen from outside.
  private mutating func seen(_ name: String, from node: Outline.Node, turns: [Int]) -> [String] {
    let around = node.section.map { node.around + [$0] } ?? node.around
    guard let target = outline.node(named: name, from: around) else { return [] }
    let shared = zip(target.repeats.map(\.name), node.repeats.map(\.name)).prefix { $0 == $1 }.count
    var all = [Array(turns.prefix(shared))]
    for section in target.repeats.dropFirst(shared) {
      let repeating = outline.node(named: section.name, from: target.around) ?? target
      all = all.flatMap { outer in
        (0..<count(of: repeating, turns: outer)).map { outer + [$0 + 1] }
      }
    }
    if target.section != nil {
      return all.flatMap { Array(repeating: "", count: count(of: target, turns: $0)) }
    }
    return all.map { value(of: target, turns: $0) }
  }
}
