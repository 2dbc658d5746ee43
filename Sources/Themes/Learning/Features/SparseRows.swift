/// Many rows of numbers of which most are 0, one after the other.
struct SparseRows: Sendable {
  /// Where each row begins, and at the end where the last one ends.
  private(set) var starts = [0]
  private(set) var columns: [Int32] = []
  private(set) var values: [Float] = []
  /// The sum of the squares of each row.
  private(set) var squares: [Float] = []

  /// How many rows there are.
  var count: Int { squares.count }

  /// Lays rows one after the other.
  init(_ rows: [SparseVector]) {
    let size = rows.reduce(0) { $0 + $1.columns.count }
    columns.reserveCapacity(size)
    values.reserveCapacity(size)
    for row in rows {
      columns += row.columns
      values += row.values
      squares.append(row.square)
      starts.append(columns.count)
    }
  }

  /// Where a row lies.
  func range(of row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }
}
