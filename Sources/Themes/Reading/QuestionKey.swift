import Survey

/// A question wherever it stands in a response: its name with the repeats around it, unnumbered.
struct QuestionKey: Hashable, Sendable {
  /// Such as `better` or `hopes.step`.
  var name: String

  /// The question that a path leads to, whichever turn of a repeat it is in.
  init(_ path: QuestionPath) {
    name = path.steps.count == 1 ? path.name : path.steps.map(\.name).joined(separator: ".")
  }

  /// The question of that name, with the repeats around it.
  init(named name: String) { self.name = name }

  /// A question among the sections that stand around it.
  init(_ question: Question, in sections: [Section]) {
    let repeats = sections.filter { $0.repetition != nil }.map(\.name)
    name = (repeats + [question.name]).joined(separator: ".")
  }
}
