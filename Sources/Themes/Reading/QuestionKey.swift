import Survey

/// A question wherever it stands in a response: its name with the repeats around it, unnumbered.
public struct QuestionKey: Hashable, Sendable {
  /// Such as `better` or `hopes.step`.
  public var name: String

  /// The question that a path leads to, whichever turn of a repeat it is in.
  public init(_ path: QuestionPath) {
    name = path.steps.count == 1 ? path.name : path.steps.map(\.name).joined(separator: ".")
  }

  /// The question of that name, with the repeats around it.
  public init(named name: String) { self.name = name }

  /// A question among the sections that stand around it.
  public init(_ question: Question, in sections: [Section]) {
    let repeats = sections.filter { $0.repetition != nil }.map(\.name)
    name = (repeats + [question.name]).joined(separator: ".")
  }
}
