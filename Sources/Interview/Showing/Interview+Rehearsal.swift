import Survey

extension Interview {
  /// Every question once, whether or not it would be asked, so that all can be seen beforehand.
  ///
  /// A repeat stands there with its first turn, and an answer that is put into a question is left
  /// out, since there is none.
  public var rehearsal: [(name: String, prompt: Prompt)] {
    outline.nodes.compactMap { node in
      guard let question = node.question, question.kind.isAsked else { return nil }
      let turns = node.repeats.map { _ in 1 }
      let stop = Stop(path: outline.path(of: node, turns: turns), node: node, turns: turns)
      return (question.name, prompt(for: question, at: stop))
    }
  }
}
