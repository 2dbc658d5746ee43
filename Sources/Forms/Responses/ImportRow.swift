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
    var consent = Consent(try consents(record))
    var answers: [Answer] = []
    for column in columns.answers {
      let part = column.question.tags.consent
      if part.isEmpty {
        guard let content = try content(column, record) else { continue }
        answers.append(
          Answer(question: column.path, content: content, words: try speaker(column, record)))
      } else if let agreed = try agreement(column, record) {
        // Two questions may ask for one consent; a single no is a no.
        consent.parts[part] = agreed && consent.parts[part] != false
      }
    }
    var response = Response(
      id: "", questionnaire: .init(id: questionnaire.id, version: questionnaire.version),
      wave: wave, respondent: Respondent(code: code, group: group), collection: collection,
      consent: consent, status: .complete, started: moment, finished: moment, answers: answers)
    response.id = ResponseID.make(for: response)
    return response
  }

  /// The words of a cell; nothing where the row is too short.
  func cell(_ index: Int?, _ record: CSVTable.Record) -> String {
    guard let index, index < record.cells.count else { return "" }
    let text = record.cells[index].trimmed
    return columns.isGuarded ? text.unguarded : text
  }

  private func code(_ record: CSVTable.Record) throws(CSVTable.Refused) -> String {
    if columns.respondent == nil { return try madeCode(record) }
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

  /// A code made from the number that a return was sent under, which says nothing of the person, so
  /// that the same return always gets the same one.
  private func madeCode(_ record: CSVTable.Record) throws(CSVTable.Refused) -> String {
    let number = cell(columns.submission, record)
    guard !number.isEmpty else {
      throw .init(line: record.line, reason: "The row has no number that it was sent under.")
    }
    var hash = ContentHash()
    hash.add(["yousaid", "respondent", questionnaire.id, number])
    let initials = questionnaire.id.split { "-_".contains($0) }.compactMap(\.first)
    return "\(String(initials))-\(hash.digits)"
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
