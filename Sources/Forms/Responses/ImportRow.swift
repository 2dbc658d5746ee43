import Survey

/// Makes a response from one row of a table.
struct ImportRow: Sendable {
  let columns: ImportColumns
  let questionnaire: Questionnaire
  let wave: Wave
  let moment: Moment

  /// Reads a row; throws the reason for which it is not taken.
  func response(_ record: CSVTable.Record) throws(CSVTable.Refused) -> Response {
    if record.cells.dropFirst(columns.headings.count).contains(where: { !$0.trimmed.isEmpty }) {
      throw .init(line: record.line, reason: "The row has more cells than there are headings.")
    }
    let code = try code(record)
    let group = try group(record)
    let collection = Response.Collection(
      mode: try mode(record), language: try language(record))
    var consent = Consent()
    var answers: [Answer] = []
    for column in columns.answers {
      let text = cell(column.index, record)
      guard !text.isEmpty else { continue }
      do {
        let part = column.question.tags.consent
        let cell = AnswerCell(question: column.question, questionnaire: questionnaire)
        if part.isEmpty {
          answers.append(Answer(question: column.path, content: try cell.content(text)))
        } else {
          // Two questions may ask for one consent; a single no is a no.
          consent.parts[part] = try cell.agreed(text) && consent.parts[part] != false
        }
      } catch {
        throw .init(
          line: record.line, column: columns.headings[column.index], reason: error.reason)
      }
    }
    var response = Response(
      id: "", questionnaire: .init(id: questionnaire.id, version: questionnaire.version),
      wave: wave, respondent: Respondent(code: code, group: group), collection: collection,
      consent: consent, status: .complete, started: moment, finished: moment, answers: answers)
    response.id = ResponseID.make(for: response)
    return response
  }

  private func cell(_ index: Int?, _ record: CSVTable.Record) -> String {
    guard let index, index < record.cells.count else { return "" }
    return record.cells[index].trimmed
  }

  private func code(_ record: CSVTable.Record) throws(CSVTable.Refused) -> String {
    let code = cell(columns.respondent, record)
    let reason: String? =
      if code.isEmpty {
        "The row has no respondent."
      } else if code.unicodeScalars.count > 64 {
        "The respondent code has more than 64 characters."
      } else if Invisible.isIn(code) {
        "The respondent code has an invisible character."
      } else if code.contains("@") {
        "The respondent code looks like an address; use a pseudonym such as yc-4f7k."
      } else if Respondent.isLikelyName(code) {
        "The respondent code looks like a person's name; use a pseudonym such as yc-4f7k."
      } else {
        nil
      }
    if let reason { throw .init(line: record.line, column: "respondent", reason: reason) }
    return code
  }

  private func group(_ record: CSVTable.Record) throws(CSVTable.Refused) -> Group? {
    let text = cell(columns.group, record)
    let plain = text.lowercased().split { $0.isWhitespace || $0 == "_" }.joined(separator: "-")
    if text.isEmpty { return questionnaire.group }
    if let group = Group(rawValue: plain) { return group }
    throw .init(
      line: record.line, column: "group",
      reason: "The group is not young-person, parent-carer or practitioner.")
  }

  private func mode(
    _ record: CSVTable.Record
  ) throws(CSVTable.Refused) -> Response.Collection.Mode {
    let text = cell(columns.mode, record)
    if text.isEmpty { return .paper }
    if let mode = Response.Collection.Mode(rawValue: text.lowercased()), mode != .group {
      return mode
    }
    throw .init(
      line: record.line, column: "mode",
      reason: "The mode is not alone, supported, interpreted or paper.")
  }

  private func language(_ record: CSVTable.Record) throws(CSVTable.Refused) -> String {
    let text = cell(columns.language, record).lowercased()
    if text.isEmpty { return questionnaire.defaultLanguage.code }
    let known = questionnaire.languages.first {
      $0.code.lowercased() == text || $0.name.lowercased() == text
    }
    if let known { return known.code }
    throw .init(
      line: record.line, column: "language",
      reason: "The questionnaire is not written in that language.")
  }
}
