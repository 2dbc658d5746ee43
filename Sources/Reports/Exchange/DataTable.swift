import Survey

/// A table with a description of each of its columns, for programs of statistics.
public struct DataTable: Equatable, Sendable {
  /// The name of the table, and of its file without the ending.
  public var name: String
  /// What a row is.
  public var meaning: String
  /// The columns from left to right.
  public var fields: [Field]
  /// The rows from top to bottom.
  public var rows: [[CSV.Cell]]
  /// The column that tells rows apart, where there is one.
  var key: String?
  /// The column that names a row of the table `responses`.
  var reference: String?

  /// A column.
  public struct Field: Equatable, Sendable {
    /// What stands above it.
    public var name: String
    /// What it says to people.
    public var title = ""
    /// What it holds.
    public var type = Kind.string
    /// The only values that it has; empty where there may be others.
    public var values: [String] = []

    /// What a column can hold, by the names of Frictionless Table Schema.
    public enum Kind: String, Equatable, Sendable {
      case string, integer, number, date, datetime
    }
  }

  /// The table for spreadsheets; raw, with words exactly as they are.
  public func csv(isRaw: Bool = false) -> CSV {
    var csv = CSV(columns: fields.map(\.name), rows: rows)
    csv.isRaw = isRaw
    return csv
  }
}

extension CSV.Cell {
  /// Words, or nothing where there are none.
  static func optional(_ text: String?) -> CSV.Cell { .text(text ?? "") }

  /// A yes or a no, or nothing where nobody knows.
  static func yesNo(_ value: Bool?) -> CSV.Cell { .text(value.map { $0 ? "yes" : "no" } ?? "") }
}
