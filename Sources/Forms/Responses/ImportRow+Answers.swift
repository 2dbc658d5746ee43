import Survey

extension ImportRow {
  /// What a row says in answer to a question; nil where it says nothing.
  func content(
    _ column: ImportColumns.Asked, _ record: CSVTable.Record
  ) throws(CSVTable.Refused) -> Answer.Content? {
    let made = try choicesMade(column, record)
    let text = cell(column.index, record)
    guard !text.isEmpty else {
      if let made { return .value(.several(made)) }
      return try state(column, record).map { .none($0) }
    }
    let reader = AnswerCell(question: column.question, questionnaire: questionnaire)
    do throws(AnswerCell.Misfit) {
      let content = try reader.content(text)
      if let made, case .value(.several(let names)) = content, Set(names) != Set(made) {
        throw .init(reason: "The columns of the choices say something else.")
      }
      return content
    } catch {
      throw refused(error.reason, column.index, record)
    }
  }

  /// Whether a row agrees to what a question asks consent for; nil where it says nothing.
  func agreement(
    _ column: ImportColumns.Asked, _ record: CSVTable.Record
  ) throws(CSVTable.Refused) -> Bool? {
    let text = cell(column.index, record)
    guard !text.isEmpty else { return nil }
    do {
      return try AnswerCell(question: column.question, questionnaire: questionnaire).agreed(text)
    } catch {
      throw refused(error.reason, column.index, record)
    }
  }

  /// The consents that have columns of their own, as our exports write them.
  func consents(_ record: CSVTable.Record) throws(CSVTable.Refused) -> [String: Bool] {
    var parts: [String: Bool] = [:]
    for (part, index) in columns.consents {
      switch cell(index, record).lowercased() {
      case "": break
      case "yes": parts[part] = true
      case "no": parts[part] = false
      default: throw refused("The cell says neither yes nor no.", index, record)
      }
    }
    return parts
  }

  /// Whose words an answer is in, where the table says so.
  func speaker(
    _ column: ImportColumns.Asked, _ record: CSVTable.Record
  ) throws(CSVTable.Refused) -> Answer.Speaker? {
    let text = cell(columns.speakers[column.path], record)
    if text.isEmpty { return nil }
    if let speaker = Answer.Speaker(rawValue: text) { return speaker }
    throw refused(
      "The cell is neither own nor by-supporter.", columns.speakers[column.path], record)
  }

  private func state(
    _ column: ImportColumns.Asked, _ record: CSVTable.Record
  ) throws(CSVTable.Refused) -> Answer.NoAnswer? {
    let text = cell(columns.states[column.path], record)
    if text.isEmpty { return nil }
    if let state = Answer.NoAnswer(rawValue: text) { return state }
    throw refused("The cell gives no reason that is known.", columns.states[column.path], record)
  }

  /// The choices that columns of their own say were made, in the order of the list; nil where none
  /// was.
  private func choicesMade(
    _ column: ImportColumns.Asked, _ record: CSVTable.Record
  ) throws(CSVTable.Refused) -> [String]? {
    guard let its = columns.choices[column.path] else { return nil }
    var made: Set<String> = []
    for choice in its {
      switch cell(choice.index, record).lowercased() {
      case "1", "1.0", "true", "yes": made.insert(choice.name)
      case "", "0", "0.0", "false", "no": break
      default: throw refused("The cell is neither 1 nor 0.", choice.index, record)
      }
    }
    guard !made.isEmpty, case .list(let list)? = column.question.kind.options?.source else {
      return nil
    }
    return (questionnaire.lists[list] ?? []).map(\.name).filter(made.contains)
  }

  private func refused(
    _ reason: String, _ index: Int?, _ record: CSVTable.Record
  ) -> CSVTable.Refused {
    .init(line: record.line, column: index.map { columns.headings[$0] }, reason: reason)
  }
}
