import Survey

/// Every question and section of a questionnaire with what stands around it, for looking up names.
struct Outline: Equatable, Sendable {
  /// A question or section and the sections around it, the outermost first.
  struct Node: Equatable, Sendable {
    let name: String
    let question: Question?
    let section: Section?
    let around: [Section]

    /// The sections around it that repeat.
    var repeats: [Section] { around.filter { $0.repetition != nil } }
  }

  let nodes: [Node]
  private let places: [String: [Int]]
  /// The questions whose name stands more than once outside repeats of their own.
  private let ambiguous: Set<String>

  init(_ questionnaire: Questionnaire) {
    var nodes: [Node] = []
    func walk(_ items: [Item], _ around: [Section]) {
      for item in items {
        switch item {
        case .question(let question):
          nodes.append(
            Node(name: question.name, question: question, section: nil, around: around))
        case .section(let section):
          nodes.append(Node(name: section.name, question: nil, section: section, around: around))
          walk(section.items, around + [section])
        }
      }
    }
    walk(questionnaire.items, [])
    self.nodes = nodes
    places = Dictionary(grouping: nodes.indices) { nodes[$0].name }
    var seen: Set<[String]> = []
    var ambiguous: Set<String> = []
    for node in nodes where node.question != nil {
      if !seen.insert(node.repeats.map(\.name) + [node.name]).inserted {
        ambiguous.insert(node.name)
      }
    }
    self.ambiguous = ambiguous
  }

  /// The node that a name means for somebody who stands inside the sections given.
  func node(named name: String, from around: [Section]) -> Node? {
    guard let candidates = places[name], let first = candidates.first else { return nil }
    let here = around.map(\.name)
    func closeness(_ index: Int) -> Int {
      zip(nodes[index].around.map(\.name), here).prefix { $0 == $1 }.count
    }
    let best = candidates.dropFirst().reduce(first) { closeness($1) > closeness($0) ? $1 : $0 }
    return nodes[best]
  }

  /// The path of a node in the turns given, one for each repeat around it.
  ///
  /// Groups are named in it only where the name alone would not be enough.
  func path(of node: Node, turns: [Int]) -> QuestionPath {
    var turns = turns[...]
    var steps: [QuestionPath.Step] = []
    for section in node.around {
      if section.repetition != nil {
        steps.append(QuestionPath.Step(section.name, turn: turns.popFirst()))
      } else if ambiguous.contains(node.name) {
        steps.append(QuestionPath.Step(section.name))
      }
    }
    let own = node.section?.repetition == nil ? nil : turns.popFirst()
    return QuestionPath(steps + [QuestionPath.Step(node.name, turn: own)])
  }

  /// Where the answers of a node belong, whichever turns they were given in.
  func shape(of node: Node) -> [String] {
    path(of: node, turns: Array(repeating: 1, count: node.repeats.count + 1)).shape
  }
}

extension QuestionPath {
  /// The names on the way, with a mark on those that repeat.
  var shape: [String] { steps.map { $0.turn == nil ? $0.name : $0.name + "[]" } }
}
