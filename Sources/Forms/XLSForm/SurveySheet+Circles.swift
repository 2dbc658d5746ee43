import Survey

extension SurveySheet {
  /// Reports relevance and calculations that go round in a circle.
  ///
  /// A row depends on what its expressions name, and on whether the section around it is asked.
  mutating func checkCircles() {
    var nodes: [String: Int] = [:]
    var nodeOfRow: [Int: Int] = [:]
    for (node, dependency) in dependencies.enumerated() {
      nodes[dependency.name] = node
      nodeOfRow[dependency.row] = node
    }
    let next = dependencies.map { dependency in
      dependency.references.compactMap { nodes[$0] }
        + [dependency.section.flatMap { nodeOfRow[$0] }].compactMap(\.self)
    }
    for circle in Circles.find(next) {
      guard let first = circle.first else { continue }
      let names = circle.prefix(10).map { dependencies[$0].name }
      report(LogicProblem.circle(names), dependencies[first].row)
    }
  }
}
