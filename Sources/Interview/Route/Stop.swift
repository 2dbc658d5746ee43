import Survey

/// One place on the way through a questionnaire where the person is shown something.
struct Stop: Equatable, Sendable {
  /// Where what is typed here belongs.
  let path: QuestionPath
  /// The question, or the repeat that is offered once more.
  let node: Outline.Node
  /// The turns of the repeats around it, and the turn just ended where a repeat is offered.
  let turns: [Int]

  /// Says whether this is the offer of another turn.
  var isOffer: Bool { node.section != nil }

  /// Says whether a person gives an answer here that a response keeps.
  var isAnswered: Bool { node.question?.kind.isAnswered ?? false }
}
