import Survey

extension Interview {
  /// How far along a stop is: out of a total where that is certain, and roughly where it is not.
  func progress(at stop: Stop, in stops: [Stop]) -> String {
    let questions = stops.filter(\.isAnswered)
    let number = (questions.firstIndex(of: stop) ?? 0) + 1
    let waiting = undecided(in: questions)
    if waiting == 0, !stops.contains(where: { $0.isOffer && isOpen($0) }) {
      return phrases[.questionOf, ["number": "\(number)", "total": "\(questions.count)"]]
    }
    // Another turn of a repeat is for the person to add, so it is not counted beforehand.
    let more = questions.count - number + waiting
    return more > 0
      ? phrases[.questionMore, ["number": "\(number)", "more": "\(more)"]]
      : phrases[.question, ["number": "\(number)"]]
  }

  /// How many questions may still come, depending on answers that are not given yet.
  private func undecided(in questions: [Stop]) -> Int {
    let onRoute = Set(questions.map(\.path.name))
    let open = Set(questions.filter(isOpen).map(\.path.name))
    return outline.nodes.count { node in
      node.question.map { $0.kind.isAnswered && evaluation.isForAll($0) } == true
        && !onRoute.contains(node.name)
        && depends(node, on: open)
    }
  }

  private func depends(_ node: Outline.Node, on open: Set<String>) -> Bool {
    let conditions = [node.question?.relevant] + node.around.map(\.relevant)
    return conditions.compactMap(\.self).contains { condition in
      condition.references.contains { name in open.contains(name) || isUndecided(name, open) }
    }
  }

  /// Says whether a name is a question or calculation that itself hangs on an open question.
  private func isUndecided(_ name: String, _ open: Set<String>) -> Bool {
    guard let question = questionnaire.question(named: name) else { return false }
    let needed = (question.relevant?.references ?? []) + (question.calculation?.references ?? [])
    return needed.contains { open.contains($0) }
  }
}
