import Survey

extension ResponsesExport {
  /// One row an answer, with what is known of its response, so that it can be used by itself.
  public var tidy: DataTable {
    let carried = facts.filter { Self.carried.contains($0.field.name) }
    let states = Answer.NoAnswer.allCases.map(\.rawValue)
    let own: [DataTable.Field] = [
      .init(name: "question", title: "The question, with the turn of each repeat it is in"),
      .init(
        name: "value", title: "What was answered; names of several choices with spaces between"),
      .init(name: "number", title: "The answer, where it is a number", type: .number),
      .init(name: "state", title: "Why there is no answer", values: states),
      .init(
        name: "words", title: "Who found the words", values: ["own", "by-supporter"]),
      .init(name: "tally", title: "In a group session, how many people gave each choice"),
    ]
    let rows = responses.flatMap { response in
      let shared = carried.map { $0.cell(response) }
      return response.answers.map { shared + Self.cells(of: $0) }
    }
    return DataTable(
      name: "answers", meaning: "One row for each answer, or reason that there is none.",
      fields: carried.map(\.field) + own, rows: rows, reference: "response")
  }

  private static let carried: Set = [
    "response", "questionnaire", "version", "wave", "respondent", "group", "mode", "language",
    "invented",
  ]

  private static func cells(of answer: Answer) -> [CSV.Cell] {
    [
      .text(answer.question.description), answer.value.map(CSV.Cell.init) ?? .text(""),
      .number(answer.number), .optional(answer.state?.rawValue), .optional(answer.words?.rawValue),
      .optional(answer.tallied),
    ]
  }
}

extension CSV.Cell {
  /// What was answered.
  init(_ value: Answer.Value) {
    switch value {
    case .number(let number): self = .number(number)
    case .text, .several: self = .text(value.expressed)
    }
  }
}

extension Answer {
  /// The number, where it is one.
  var number: Double? { if case .value(.number(let number)) = content { number } else { nil } }

  /// Why there is no answer; nil where there is one, and where a group was counted in place of it.
  var state: NoAnswer? {
    guard tally == nil, case .none(let state) = content else { return nil }
    return state
  }

  /// How many people of a group gave each choice, such as `no=3 yes=5`; nil where nobody counted.
  var tallied: String? {
    tally.map { counts in
      counts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    }
  }
}
