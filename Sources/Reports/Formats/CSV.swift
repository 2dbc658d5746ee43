import Survey

/// A table for spreadsheets and statistics programs, as RFC 4180 has it.
public struct CSV: Equatable, Sendable {
  /// The names of the columns.
  public var columns: [String]
  /// The rows from top to bottom.
  public var rows: [[Cell]]
  /// Whether words stand exactly as they are, although a spreadsheet program may take some of them
  /// for a formula.
  public var isRaw = false

  /// What stands in one place of the table.
  public enum Cell: Equatable, Sendable {
    /// Words, which no spreadsheet program may take for a formula.
    case text(String)
    /// A number; nil leaves the place empty.
    case number(Double?)

    /// A whole number; nil leaves the place empty.
    public static func count(_ number: Int?) -> Cell { .number(number.map(Double.init)) }
  }

  /// Makes a table.
  public init(columns: [String], rows: [[Cell]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// Writes the table to the end of a stream.
  public func write(to stream: inout some TextOutputStream) {
    stream.write(columns.map { field(.text($0)) }.joined(separator: ",") + "\r\n")
    for row in rows {
      stream.write(row.map(field).joined(separator: ",") + "\r\n")
    }
  }

  /// The whole table as one text.
  public var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func field(_ cell: Cell) -> String {
    switch cell {
    case .number(let number): number.map(\.expressed) ?? ""
    case .text(let text): CSV.quoted(isRaw ? text : CSV.guarded(text))
    }
  }

  /// Words with a mark in front that keeps spreadsheet programs from taking them for a formula, where
  /// they could (ASVS 5.0, 1.2.10), and U+FFFD in place of every sign that would steer a terminal.
  static func guarded(_ text: String) -> String {
    let words = text.withoutControls
    return startsFormula(text) ? "'" + words : words
  }

  private static func startsFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\0", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}":
      true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    let marks: [Unicode.Scalar] = [",", "\"", "\r", "\n"]
    guard text.unicodeScalars.contains(where: marks.contains) else { return text }
    var field = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      if scalar == "\"" { field.append(scalar) }
      field.append(scalar)
    }
    field.append("\"")
    return String(field)
  }
}
