/// A row of numbers of which most are 0.
struct SparseVector: Sendable {
  /// The places that are not 0, each once.
  var columns: [Int32] = []
  /// What stands there.
  var values: [Float] = []

  /// Puts a value into a place that holds none yet.
  mutating func append(_ value: Float, at column: Int32) {
    columns.append(column)
    values.append(value)
  }

  /// The sum of the squares of its values.
  var square: Float { values.reduce(0) { $0 + $1 * $1 } }
}
