/// Rows and columns, which can also be read out as sentences.
public struct Table: Equatable, Sendable {
  /// What the table shows.
  public var caption: String
  /// The columns from left to right.
  public var columns: [Column]
  /// The rows from top to bottom.
  public var rows: [Row]
  /// The same figures as a picture, for formats that can draw; nil where words do better.
  public var chart: Chart?

  /// A column.
  public struct Column: Equatable, Sendable {
    /// What stands above it.
    public var name: String
    /// Whether it holds numbers, which line up on the right.
    public var isNumeric: Bool

    /// Makes a column.
    public init(_ name: String, isNumeric: Bool = false) {
      self.name = name
      self.isNumeric = isNumeric
    }
  }

  /// A row.
  public struct Row: Equatable, Sendable {
    /// What stands in each column.
    public var cells: [String]
    /// The row as sentences; nil where naming each column will do.
    public var sentences: String?

    /// Makes a row.
    public init(_ cells: [String], sentences: String? = nil) {
      self.cells = cells
      self.sentences = sentences
    }
  }

  /// Makes a table.
  public init(caption: String, columns: [Column], rows: [Row] = [], chart: Chart? = nil) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.chart = chart
  }

  /// A row as sentences that can be followed without seeing the columns.
  public func sentences(_ row: Row) -> String {
    if let sentences = row.sentences { return sentences }
    return zip(columns, row.cells).enumerated().map { place, pair in
      place == 0 ? "\(pair.1)." : "\(pair.0.name): \(pair.1)."
    }.joined(separator: " ")
  }
}
