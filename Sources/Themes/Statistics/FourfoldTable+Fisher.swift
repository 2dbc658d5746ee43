extension FourfoldTable {
  /// The two-sided p of Fisher's exact test: how likely, with these sums of rows and columns, any
  /// table is that is no more likely than this one; 1 where a row or a column is empty.
  ///
  /// Formula: R. A. Fisher, Journal of the Royal Statistical Society 98 (1935). Each table's weight
  /// comes from its neighbour's by the ratio of the hypergeometric distribution, beginning at the
  /// likeliest, so that no factorial is needed and nothing grows too large.
  public var fisher: Double {
    let row = a + b
    let column = a + c
    let (lowest, highest) = (range.lowerBound, range.upperBound)
    guard lowest < highest else { return 1 }
    let mode = min(max((row + 1) * (column + 1) / (total + 2), lowest), highest)
    // The weight of the table whose first cell is one larger, as a share of this one's.
    func growth(_ cell: Int) -> Double {
      Double(row - cell) * Double(column - cell)
        / (Double(cell + 1) * Double(total - row - column + cell + 1))
    }
    var weights = [Double](repeating: 1, count: highest - lowest + 1)
    for cell in mode..<highest {
      weights[cell + 1 - lowest] = weights[cell - lowest] * growth(cell)
    }
    for cell in (lowest..<mode).reversed() {
      weights[cell - lowest] = weights[cell + 1 - lowest] / growth(cell)
    }
    // Tables as likely as this one must count, whatever the last digit says.
    let limit = weights[a - lowest] * (1 + 1e-9)
    let all = weights.reduce(0, +)
    let rarest = weights.filter { $0 <= limit }.reduce(0, +)
    return min(1, rarest / all)
  }

  /// What the first cell can hold with these sums of rows and columns.
  private var range: ClosedRange<Int> { max(0, a - d)...min(a + b, a + c) }

  /// The two tables with these sums that are furthest from what would be expected.
  var extremes: [FourfoldTable] {
    [range.lowerBound, range.upperBound].map { cell in
      FourfoldTable(cell, a + b - cell, a + c - cell, d - a + cell)
    }
  }
}
