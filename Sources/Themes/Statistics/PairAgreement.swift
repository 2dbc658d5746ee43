/// How often two coders who read the same answer both found something in it.
public struct PairAgreement: Equatable, Sendable {
  /// How many pairs both found it.
  public var both: Int
  /// In how many pairs one of them did.
  public var one: Int
  /// In how many pairs neither did.
  public var neither: Int

  /// Makes counts of pairs.
  public init(both: Int = 0, one: Int = 0, neither: Int = 0) {
    self.both = both
    self.one = one
    self.neither = neither
  }

  /// The pairs that agree, of all.
  public var agreement: Proportion { Proportion(both + neither, of: both + one + neither) }

  /// The share of agreement among what anybody found, from 0 to 1, which is the F1 of either coder
  /// held against the other; nil where nobody found it.
  ///
  /// Formula: J. L. Fleiss, Measuring agreement between two judges on the presence or absence of a
  /// trait, Biometrics 31 (1975).
  public var positive: Double? {
    both + one > 0 ? Double(2 * both) / Double(2 * both + one) : nil
  }

  /// Counts the pairs among so many coders of one answer, of whom some found it.
  mutating func add(found: Int, missed: Int) {
    both += found * (found - 1) / 2
    one += found * missed
    neither += missed * (missed - 1) / 2
  }
}
