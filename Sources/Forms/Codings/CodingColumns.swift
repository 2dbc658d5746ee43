import Survey

/// What each column of a table of codings stands for.
struct CodingColumns: Sendable {
  /// The columns that are read.
  enum Name: String, CaseIterable, Sendable {
    case respondent, question, theme, coder, response, questionnaire, wave, status, valence, start
    case end, memo, time

    /// The columns that no row can do without.
    static let required: [Name] = [.respondent, .question, .theme]
    /// The columns that an export has too and that say nothing new.
    static let known = ["score", "words"]
  }

  private var indexes: [Name: Int] = [:]
  private let count: Int
  private(set) var notes: [String] = []

  /// Finds out what the headings mean.
  init(_ header: [String]) throws(CSVTable.Unsuitable) {
    count = header.count
    var passedOver: [String] = []
    for (index, heading) in header.map(\.trimmed).enumerated() where !heading.isEmpty {
      let plain = heading.lowercased()
      guard let name = Name(rawValue: plain) else {
        if !Name.known.contains(plain) { passedOver.append(heading) }
        continue
      }
      guard indexes[name] == nil else {
        throw .init(
          problem: "Two columns are called “\(heading)”.",
          advice: "Nothing was imported. Keep one of them.")
      }
      indexes[name] = index
    }
    if let missing = Name.required.first(where: { indexes[$0] == nil }) {
      throw .init(
        problem: "There is no column “\(missing.rawValue)”.",
        advice: "Nothing was imported. The columns are respondent, question, theme and coder; "
          + "response, questionnaire, wave, valence, start, end, memo and time may be there too.")
    }
    if !passedOver.isEmpty {
      notes.append(
        "These columns were passed over: \(passedOver.map(\.quoted).joined(separator: ", ")).")
    }
  }

  /// The cell of a column without the spaces around it; empty where there is none.
  ///
  /// The apostrophe with which an export keeps spreadsheets from taking words for a formula is no
  /// part of them.
  func cell(_ name: Name, of record: CSVTable.Record) -> String {
    guard let index = indexes[name], index < record.cells.count else { return "" }
    let cell = record.cells[index].trimmed
    guard cell.first == "'", let second = cell.dropFirst().first, "=+-@".contains(second) else {
      return cell
    }
    return String(cell.dropFirst())
  }

  /// Says whether a row has words where there is no heading.
  func isOverlong(_ record: CSVTable.Record) -> Bool {
    record.cells.dropFirst(count).contains { !$0.trimmed.isEmpty }
  }
}
