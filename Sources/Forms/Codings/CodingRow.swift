import Survey
import Themes

/// One row of a table of codings: a theme that a person found in an answer, or that they found none.
struct CodingRow: Sendable {
  var line: Int
  var place: Decisions.Place
  var coder: String
  /// The theme; nil where the person found none.
  var applied: Decision.Applied?
  var memo: String?
  /// When the person decided; nil where the row does not say.
  var time: Moment?
}

/// Makes sense of rows.
struct CodingRowReader {
  let columns: CodingColumns
  let codebook: Codebook
  let answers: AnswerFinder
  private var themes: [String: Theme?] = [:]

  init(_ columns: CodingColumns, codebook: Codebook, answers: AnswerFinder) {
    self.columns = columns
    self.codebook = codebook
    self.answers = answers
  }

  /// Reads a row; throws the reason for which it is not taken.
  mutating func row(_ record: CSVTable.Record) throws(CSVTable.Refused) -> CodingRow {
    if columns.isOverlong(record) {
      throw .init(line: record.line, reason: "The row has more cells than there are headings.")
    }
    func cell(_ name: CodingColumns.Name) -> String { columns.cell(name, of: record) }
    func refused(_ name: CodingColumns.Name, _ reason: String) -> CSVTable.Refused {
      .init(line: record.line, column: name.rawValue, reason: reason)
    }
    let found: (response: Response, answer: FreeText)
    do throws(AnswerFinder.Misfit) {
      found = try answers.find(
        .init(
          respondent: cell(.respondent), question: cell(.question), response: cell(.response),
          questionnaire: cell(.questionnaire), wave: cell(.wave)))
    } catch {
      throw refused(error.column, error.reason)
    }
    let coder = cell(.coder).isEmpty ? "import" : cell(.coder)
    if let objection = Decision.objection(toCoder: coder) { throw refused(.coder, objection) }
    var row = CodingRow(
      line: record.line,
      place: .init(response: found.response.id, question: found.answer.question), coder: coder)
    if !cell(.memo).isEmpty { row.memo = cell(.memo) }
    if !cell(.time).isEmpty {
      guard let time = Moment(iso: cell(.time)) else {
        throw refused(.time, "The time is not written like 2026-11-21T16:02:11Z.")
      }
      row.time = time
    }
    let name = cell(.theme)
    guard !name.isEmpty else { return row }
    guard let theme = theme(name) else {
      let advice =
        Slip.meant(by: name, among: codebook.themes.map(\.code)).map { " Did you mean \($0)?" }
        ?? ""
      throw refused(.theme, "There is no theme \(name.quoted).\(advice)")
    }
    row.applied = Decision.Applied(
      theme.code, at: try span(cell(.start), cell(.end), of: found.answer, line: record.line),
      of: found.answer.words, valence: try valence(cell(.valence), line: record.line))
    return row
  }

  private mutating func theme(_ name: String) -> Theme? {
    if let known = themes[name] { return known }
    let theme = codebook.theme(name)
    themes[name] = theme
    return theme
  }

  private func valence(_ text: String, line: Int) throws(CSVTable.Refused) -> Valence? {
    if text.isEmpty { return nil }
    if let valence = Valence(rawValue: text.lowercased()) { return valence }
    throw .init(
      line: line, column: "valence",
      reason: "The valence is not positive, negative, neutral or mixed.")
  }

  /// The place that a row names, in Unicode scalars; nil where it names none.
  private func span(
    _ start: String, _ end: String, of answer: FreeText, line: Int
  ) throws(CSVTable.Refused) -> Range<Int>? {
    if start.isEmpty, end.isEmpty { return nil }
    let length = answer.words.unicodeScalars.count
    if let first = Int(start), let last = Int(end), 0 <= first, first < last, last <= length {
      return first..<last
    }
    throw .init(
      line: line, column: "start",
      reason: "The place from “\(start)” to “\(end)” is not in the answer, which has \(length) "
        + "characters.")
  }
}
