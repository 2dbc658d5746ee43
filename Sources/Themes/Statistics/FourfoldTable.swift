/// People, or words, counted by two yes-or-no marks: `a` and `b` above `c` and `d`.
public struct FourfoldTable: Equatable, Sendable {
  /// The cells, row by row; none is below 0.
  public let a, b, c, d: Int

  /// Makes a table; a count below 0 is taken for 0.
  public init(_ a: Int, _ b: Int, _ c: Int, _ d: Int) {
    self.a = max(0, a)
    self.b = max(0, b)
    self.c = max(0, c)
    self.d = max(0, d)
  }

  /// Lays two shares one above the other: with the mark, and without it.
  public init(_ one: Proportion, _ other: Proportion) {
    self.init(one.count, one.base - one.count, other.count, other.base - other.count)
  }

  /// All four cells together.
  public var total: Int { a + b + c + d }

  /// What each cell would hold if the marks had nothing to do with each other; nil where a row or a
  /// column is empty, so that nothing can be told from the table.
  var expected: [Double]? {
    let rows = [a + b, c + d]
    let columns = [a + c, b + d]
    guard (rows + columns).allSatisfy({ $0 > 0 }) else { return nil }
    return rows.flatMap { row in columns.map { Double(row) * Double($0) / Double(total) } }
  }

  /// The cells as numbers, row by row.
  var observed: [Double] { [a, b, c, d].map(Double.init) }
}
