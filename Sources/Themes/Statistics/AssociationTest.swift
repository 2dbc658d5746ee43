/// A test of whether two shares of different people differ by more than chance.
public struct AssociationTest: Equatable, Sendable {
  /// How it was made.
  public var method: Method
  /// How likely a difference at least as large is where there is none, from 0 to 1.
  public var p: Double
  /// The smallest p that the same number of people with the mark could have given.
  public var least: Double

  /// The ways of testing.
  public enum Method: String, Equatable, Sendable {
    /// Fisher's exact test, two-sided.
    case fisher
    /// Pearson's chi-squared without correction.
    case chiSquared = "chi-squared"
  }

  /// Tests two shares: exactly where any expected count is below 5; nil where there is nothing to
  /// test, since nobody or everybody has the mark, or a share is of nobody.
  ///
  /// Rule: W. G. Cochran, Some methods for strengthening the common χ² tests, Biometrics 10 (1954).
  public init?(_ one: Proportion, _ other: Proportion) {
    let table = FourfoldTable(one, other)
    guard let expected = table.expected, let chiSquared = table.chiSquared else { return nil }
    if expected.contains(where: { $0 < 5 }) {
      method = .fisher
      p = table.fisher
    } else {
      method = .chiSquared
      p = FourfoldTable.probability(ofAtLeast: chiSquared)
    }
    least = table.extremes.map(\.fisher).min() ?? p
  }

  /// Whether a difference could have been shown at a level, however the marks had fallen.
  ///
  /// Source: R. E. Tarone, A modified Bonferroni method for discrete data, Biometrics 46 (1990).
  public func couldShow(at level: Double) -> Bool { least < level }
}
