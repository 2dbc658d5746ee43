import Survey
import Themes

/// Makes sense of the rows of a table of codings.
struct CodingRowReader {
  let columns: CodingColumns
  let codebook: Codebook
  let answers: AnswerFinder
  /// What was passed over without being a fault of the file.
  private(set) var notes: [String] = []
  private var themes: [String: Theme?] = [:]

  init(_ columns: CodingColumns, codebook: Codebook, answers: AnswerFinder) {
    self.columns = columns
    self.codebook = codebook
    self.answers = answers
  }

  /// Reads a row, and throws the reason for which it is not taken; nil where the person gave no words
  /// that could be coded, which is noted.
  mutating func row(_ record: CSVTable.Record) throws(CSVTable.Refused) -> CodingRow? {
    if columns.isOverlong(record) {
      throw .init(line: record.line, reason: "The row has more cells than there are headings.")
    }
    func cell(_ name: CodingColumns.Name) -> String { columns.cell(name, of: record) }
    switch try found(record) {
    case .silence(let reason):
      notes.append(
        "Line \(record.line): \(cell(.respondent).quoted) left \(cell(.question).quoted) without "
          + "words (\(reason.label)), so there is nothing to code. The row was left out.")
      return nil
    case .words(let answer, let response):
      let coder = cell(.coder).isEmpty ? "import" : cell(.coder)
      if let objection = Decision.objection(toCoder: coder) {
        throw .init(line: record.line, column: "coder", reason: objection)
      }
      return CodingRow(
        line: record.line, place: .init(response: response.id, question: answer.question),
        coder: coder, applied: try applied(record, to: answer),
        memo: cell(.memo).isEmpty ? nil : cell(.memo), time: try time(record))
    }
  }

  private func found(_ record: CSVTable.Record) throws(CSVTable.Refused) -> AnswerFinder.Found {
    func cell(_ name: CodingColumns.Name) -> String { columns.cell(name, of: record) }
    do throws(AnswerFinder.Misfit) {
      return try answers.find(
        .init(
          respondent: cell(.respondent), question: cell(.question), response: cell(.response),
          questionnaire: cell(.questionnaire), wave: cell(.wave)))
    } catch {
      throw .init(line: record.line, column: error.column.rawValue, reason: error.reason)
    }
  }

  /// The theme that a row names; nil where it says that there was none.
  private mutating func applied(
    _ record: CSVTable.Record, to answer: FreeText
  ) throws(CSVTable.Refused) -> Decision.Applied? {
    let name = columns.cell(.theme, of: record)
    if name.isEmpty { return nil }
    guard let theme = theme(name) else {
      let advice = Slip.meant(by: name, among: codebook.current.map(\.code))
        .map { " Did you mean \($0)?" }
      throw .init(
        line: record.line, column: "theme",
        reason: "There is no theme \(name.quoted).\(advice ?? "")")
    }
    return Decision.Applied(
      theme.code, at: try span(record, of: answer), of: answer.words, valence: try valence(record))
  }

  private mutating func theme(_ name: String) -> Theme? {
    if let known = themes[name] { return known }
    let theme = codebook.today(name)
    themes[name] = theme
    return theme
  }

  private func time(_ record: CSVTable.Record) throws(CSVTable.Refused) -> Moment? {
    let text = columns.cell(.time, of: record)
    if text.isEmpty { return nil }
    if let time = Moment(iso: text) { return time }
    throw .init(
      line: record.line, column: "time",
      reason: "The time is not written like 2026-11-21T16:02:11Z.")
  }

  private func valence(_ record: CSVTable.Record) throws(CSVTable.Refused) -> Valence? {
    let text = columns.cell(.valence, of: record)
    if text.isEmpty { return nil }
    if let valence = Valence(rawValue: text.lowercased()) { return valence }
    throw .init(
      line: record.line, column: "valence",
      reason: "The valence is not positive, negative, neutral or mixed.")
  }

  /// The place that a row names, in Unicode scalars; nil where it names none.
  private func span(
    _ record: CSVTable.Record, of answer: FreeText
  ) throws(CSVTable.Refused) -> Range<Int>? {
    let (start, end) = (columns.cell(.start, of: record), columns.cell(.end, of: record))
    if start.isEmpty, end.isEmpty { return nil }
    let length = answer.whole.upperBound
    if let first = Int(start), let last = Int(end), 0 <= first, first < last, last <= length {
      return first..<last
    }
    throw .init(
      line: record.line, column: "start",
      reason: "The place from “\(start)” to “\(end)” is not in the answer, which has \(length) "
        + "characters.")
  }
}
