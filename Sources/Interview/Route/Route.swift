import Survey

/// The stops that the answers so far lead through, in order; worked out, never stored.
struct Route {
  private(set) var stops: [Stop] = []
  private var evaluation: Evaluation

  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
    walk(evaluation.questionnaire.items, around: [], turns: [])
  }

  private mutating func walk(_ items: [Item], around: [Section], turns: [Int]) {
    for item in items {
      switch item {
      case .question(let question):
        let node = Outline.Node(
          name: question.name, question: question, section: nil, around: around)
        guard question.kind.isAsked, evaluation.isForAll(question),
          evaluation.isRelevant(node, turns: turns)
        else { continue }
        let path = evaluation.outline.path(of: node, turns: turns)
        stops.append(Stop(path: path, node: node, turns: turns))
      case .section(let section):
        enter(section, around: around, turns: turns)
      }
    }
  }

  private mutating func enter(_ section: Section, around: [Section], turns: [Int]) {
    let node = Outline.Node(name: section.name, question: nil, section: section, around: around)
    guard evaluation.isRelevant(node, turns: turns) else { return }
    guard let repetition = section.repetition else {
      walk(section.items, around: around + [section], turns: turns)
      return
    }
    let count = evaluation.count(of: node, turns: turns)
    for turn in 0..<count {
      walk(section.items, around: around + [section], turns: turns + [turn + 1])
      if repetition == .wanted, turn + 1 < Interview.mostTurns {
        let path = evaluation.outline.path(of: node, turns: turns + [turn + 1])
        stops.append(Stop(path: path, node: node, turns: turns + [turn + 1]))
      }
    }
  }
}
