/// A row and a column of an answer, both counted from where its prompt begins.
struct Place: Equatable, Comparable, Sendable {
  var row: Int
  var column: Int

  /// Whether it is read earlier.
  static func < (one: Place, other: Place) -> Bool {
    (one.row, one.column) < (other.row, other.column)
  }
}
