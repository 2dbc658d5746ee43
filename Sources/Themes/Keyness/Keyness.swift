#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How much oftener something occurs in one set of answers than in another, with the counts.
public struct Keyness: Equatable, Sendable {
  /// In how many answers of the set looked at it occurs.
  public var target: Int
  /// How many answers that set has.
  public var targetSize: Int
  /// In how many answers of the set compared with it occurs.
  public var reference: Int
  /// How many answers that set has.
  public var referenceSize: Int

  /// Makes a comparison of counts, which are no larger than the sets.
  public init(_ target: Int, of targetSize: Int, against reference: Int, of referenceSize: Int) {
    self.target = target
    self.targetSize = targetSize
    self.reference = reference
    self.referenceSize = referenceSize
  }

  /// The log-likelihood ratio G² of the table with four cells; less than 0 where it is rarer.
  ///
  /// Above 3.84 and below -3.84 chance would give it in one of twenty words, above 10.83 and below
  /// -10.83 in one of a thousand. Formula: T. Dunning, Accurate methods for the statistics of
  /// surprise and coincidence, Computational Linguistics 19 (1993), with all four cells; the form
  /// with two cells, which corpus tools also use, gives less for what is frequent.
  public var logLikelihood: Double { g2(target: Double(target)) }

  /// The same where only a part of the answers counts.
  func g2(target: Double) -> Double {
    let (size, other) = (Double(targetSize), Double(referenceSize))
    let reference = Double(reference)
    let both = size + other
    guard size > 0, other > 0 else { return 0 }
    let (with, without) = (target + reference, both - target - reference)
    let sum =
      Keyness.term(target, with * size / both) + Keyness.term(reference, with * other / both)
      + Keyness.term(size - target, without * size / both)
      + Keyness.term(other - reference, without * other / both)
    return target * other >= reference * size ? max(0, 2 * sum) : min(0, -2 * sum)
  }

  private static func term(_ observed: Double, _ expected: Double) -> Double {
    observed > 0 ? observed * log(observed / expected) : 0
  }
}
