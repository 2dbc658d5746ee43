import Glibc

/// How far counts are from what would be if they had nothing to do with each other.
public enum LogLikelihood {
  /// G² over all four cells: `a` and `b` above `c` and `d`; nil where a row or a column is empty.
  ///
  /// For a word, `a` and `b` are how often it stands in each of two texts, `c` and `d` how many other
  /// words those hold. Formula: T. Dunning, Accurate methods for the statistics of surprise and
  /// coincidence, Computational Linguistics 19 (1993).
  public static func g2(a: Int, b: Int, c: Int, d: Int) -> Double? {
    let table = FourfoldTable(a, b, c, d)
    guard let expected = table.expected else { return nil }
    let sum = zip(table.observed, expected).reduce(0) { sum, cell in
      cell.0 > 0 ? sum + cell.0 * log(cell.0 / cell.1) : sum
    }
    return max(0, 2 * sum)
  }
}
