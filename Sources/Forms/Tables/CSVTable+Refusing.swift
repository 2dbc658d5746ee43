extension CSVTable {
  /// A row that was not taken.
  public struct Refused: Error, Equatable, Sendable {
    /// The line of the file, counted from 1.
    public var line: Int
    /// The heading of the cell that is wrong; nil for the row as a whole.
    public var column: String?
    /// Why, in a sentence.
    public var reason: String
  }

  /// Why nothing can be taken from a table.
  public struct Unsuitable: Error, Equatable, Sendable {
    /// What is wrong, in a sentence.
    public var problem: String
    /// What to do about it, in a sentence.
    public var advice: String
  }
}

extension CSVTable.Refused: CustomStringConvertible {
  /// Where, and why.
  public var description: String {
    "Line \(line)\(column.map { ", column \($0)" } ?? ""): \(reason)"
  }
}
