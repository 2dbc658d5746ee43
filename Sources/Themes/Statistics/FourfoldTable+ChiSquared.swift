import Glibc

extension FourfoldTable {
  /// Pearson's chi-squared; nil where a row or a column is empty.
  ///
  /// Formula: K. Pearson, Philosophical Magazine 50 (1900).
  public var chiSquared: Double? { chiSquared(lessening: 0) }

  /// The same with the correction for continuity; nil where a row or a column is empty.
  ///
  /// Formula: F. Yates, Supplement to the Journal of the Royal Statistical Society 1 (1934). No gap is
  /// made smaller than nothing.
  public var chiSquaredYates: Double? { chiSquared(lessening: 0.5) }

  private func chiSquared(lessening correction: Double) -> Double? {
    guard let expected else { return nil }
    return zip(observed, expected).reduce(0) { sum, cell in
      let gap = max(0, abs(cell.0 - cell.1) - correction)
      return sum + gap * gap / cell.1
    }
  }

  /// How likely a chi-squared of at least this size is with one degree of freedom and no connection.
  ///
  /// Formula: with one degree of freedom it is the square of a standard normal number, so the tail
  /// is erfc(√(x/2)); NIST Digital Library of Mathematical Functions, 8.11 and 7.2.
  public static func probability(ofAtLeast chiSquared: Double) -> Double {
    chiSquared > 0 ? erfc((chiSquared / 2).squareRoot()) : 1
  }
}
