/// How many of how many, with the range that the true share likely lies in.
public struct Proportion: Equatable, Sendable {
  /// How many.
  public var count: Int
  /// Of how many.
  public var base: Int

  /// Makes a proportion.
  public init(_ count: Int, of base: Int) {
    self.count = count
    self.base = base
  }

  /// The share in per cent; nil of an empty base.
  public var percent: Double? { base > 0 ? Double(count) / Double(base) * 100 : nil }

  /// The 95% Wilson interval in per cent; nil of an empty base.
  public var interval: ClosedRange<Double>? {
    guard let bounds = Proportion.wilson(successes: count, of: base) else { return nil }
    return bounds.lowerBound * 100...bounds.upperBound * 100
  }

  /// The 97.5% point of the standard normal distribution.
  static let quantile = 1.959963984540054

  /// The 95% score interval of a share between 0 and 1; nil where the counts are no share.
  ///
  /// Formula: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
  /// Journal of the American Statistical Association 22 (1927).
  public static func wilson(successes: Int, of base: Int) -> ClosedRange<Double>? {
    guard base > 0, (0...base).contains(successes) else { return nil }
    let size = Double(base)
    let share = Double(successes) / size
    let square = quantile * quantile
    let scale = 1 + square / size
    let centre = (share + square / (2 * size)) / scale
    let spread =
      quantile * (share * (1 - share) / size + square / (4 * size * size)).squareRoot() / scale
    let low = successes == 0 ? 0 : max(0, centre - spread)
    let high = successes == base ? 1 : min(1, centre + spread)
    return low...high
  }
}
