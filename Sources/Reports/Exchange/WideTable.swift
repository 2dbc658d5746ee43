import Survey

/// The answers to one questionnaire with a row for each response and columns for each question.
struct WideTable {
  private let responses: [Response]
  private let questionnaire: Questionnaire
  /// The answers of each response by question.
  private let answers: [[QuestionPath: Answer]]
  private var columns: [Column] = []

  private struct Column {
    var field: DataTable.Field
    var path: QuestionPath
    var cell: (Answer) -> CSV.Cell
  }

  /// Lays out the answers to a questionnaire: its questions in the order of asking, each turn of a
  /// repeat by itself, then what earlier versions asked.
  init(_ responses: [Response], to questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    self.responses = responses
    answers = responses.map { response in
      Dictionary(response.answers.map { ($0.question, $0) }) { first, _ in first }
    }
    var rest = Set(answers.flatMap(\.keys))
    for (question, sections) in questionnaire.questions where question.kind.isAnswered {
      guard question.tags.consent.isEmpty else { continue }
      let names = sections.filter { $0.repetition != nil }.map(\.name) + [question.name]
      var paths = rest.filter { $0.steps.map(\.name) == names }
      if names.count == 1 { paths.insert(QuestionPath(question.name)) }
      for path in paths.sorted(by: Self.precedes) { add(path, question) }
      rest.subtract(paths)
    }
    for path in rest.sorted(by: Self.precedes) { add(path, nil) }
  }

  /// The columns.
  var fields: [DataTable.Field] { columns.map(\.field) }

  /// The cells of each response.
  var rows: [[CSV.Cell]] {
    answers.map { given in columns.map { given[$0.path].map($0.cell) ?? .text("") } }
  }

  private mutating func add(_ path: QuestionPath, _ question: Question?) {
    let given = answers.compactMap { $0[path] }
    let name = path.description
    let title = question.map(title) ?? "Asked by another version of the questionnaire"
    let options = question.map(options) ?? []
    let values = given.compactMap(\.value)
    var field = DataTable.Field(name: name, title: title)
    field.type = Self.type(of: question?.kind, values)
    if case .chooseOne = question?.kind, !options.isEmpty {
      field.values = options + Set(values.map(\.expressed)).subtracting(options).sorted()
    }
    columns.append(Column(field: field, path: path) { $0.value.map(CSV.Cell.init) ?? .text("") })
    if case .chooseSeveral = question?.kind, !options.isEmpty {
      let more = Set(values.flatMap(\.names)).subtracting(options).sorted()
      for option in options + more { addChoice(option, of: path, title) }
    }
    let states = Answer.NoAnswer.allCases.map(\.rawValue)
    add("\(name).state", path, "Why there is no answer", states) { .optional($0.state?.rawValue) }
    if question?.kind == .text || given.contains(where: { $0.words != nil }) {
      add("\(name).words", path, "Who found the words", ["own", "by-supporter"]) {
        .optional($0.words?.rawValue)
      }
    }
    if given.contains(where: { $0.tally != nil }) {
      add("\(name).tally", path, "How many people of a group gave each choice", []) {
        .optional($0.tallied)
      }
    }
  }

  private mutating func add(
    _ name: String, _ path: QuestionPath, _ title: String, _ values: [String],
    _ cell: @escaping (Answer) -> CSV.Cell
  ) {
    let field = DataTable.Field(name: name, title: title, values: values)
    columns.append(Column(field: field, path: path, cell: cell))
  }

  /// A column that says of one choice whether it was chosen, by 1 and 0.
  private mutating func addChoice(_ option: String, of path: QuestionPath, _ title: String) {
    let field = DataTable.Field(
      name: "\(path)/\(option)", title: "\(title) \(option)", type: .integer, values: ["0", "1"])
    columns.append(
      Column(field: field, path: path) { answer in
        .count(answer.value.map { $0.names.contains(option) ? 1 : 0 })
      })
  }

  private func title(_ question: Question) -> String {
    let language = questionnaire.defaultLanguage.code
    return question.label.text(in: language, fallback: language) ?? ""
  }

  /// The names of the choices on the question's list.
  private func options(_ question: Question) -> [String] {
    guard case .list(let list)? = question.kind.options?.source else { return [] }
    return questionnaire.lists[list]?.map(\.name) ?? []
  }

  /// What a column holds, as far as all values bear it out: an earlier version may have asked for
  /// something else.
  private static func type(
    of kind: Question.Kind?, _ values: [Answer.Value]
  ) -> DataTable.Field.Kind {
    let numbers = values.map(\.number)
    switch kind {
    case .integer where numbers.allSatisfy({ $0.map { $0 == $0.rounded() } ?? false }):
      return .integer
    case .integer, .decimal, .range: return numbers.contains(nil) ? .string : .number
    case .date where values.allSatisfy({ CivilDate(iso: $0.expressed) != nil }): return .date
    default: return .string
    }
  }

  private static func precedes(_ one: QuestionPath, _ other: QuestionPath) -> Bool {
    let turns = one.steps.map { $0.turn ?? 0 }
    let others = other.steps.map { $0.turn ?? 0 }
    return turns == others
      ? one.description < other.description : turns.lexicographicallyPrecedes(others)
  }
}

extension Answer.Value {
  /// The names of the choices.
  var names: [String] {
    switch self {
    case .several(let names): names
    case .text(let text): [text]
    case .number: []
    }
  }

  fileprivate var number: Double? { if case .number(let number) = self { number } else { nil } }
}
