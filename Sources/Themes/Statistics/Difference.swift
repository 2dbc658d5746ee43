/// How much larger one share is than another of other people, in percentage points.
public struct Difference: Equatable, Sendable {
  /// The first share less the second, in percentage points.
  public var points: Double
  /// The 95% interval of that, in percentage points.
  public var interval: ClosedRange<Double>

  /// Takes the second share from the first; nil where one of them is of nobody.
  ///
  /// Formula: the hybrid score interval, method 10 of R. G. Newcombe, Interval estimation for the
  /// difference between independent proportions, Statistics in Medicine 17 (1998). It takes the
  /// people of the two shares for different ones.
  public init?(of one: Proportion, from other: Proportion) {
    guard let first = Difference.bounds(one), let second = Difference.bounds(other) else {
      return nil
    }
    let gap = first.share - second.share
    let below = Difference.length(first.share - first.low, second.high - second.share)
    let above = Difference.length(first.high - first.share, second.share - second.low)
    points = gap * 100
    interval = max(-100, (gap - below) * 100)...min(100, (gap + above) * 100)
  }

  /// Says whether the interval leaves out that there is no difference.
  public var isClear: Bool { !interval.contains(0) }

  private static func bounds(
    _ proportion: Proportion
  ) -> (share: Double, low: Double, high: Double)? {
    guard
      let bounds = Proportion.wilson(successes: proportion.count, of: proportion.base)
    else { return nil }
    let share = Double(proportion.count) / Double(proportion.base)
    return (share, bounds.lowerBound, bounds.upperBound)
  }

  private static func length(_ one: Double, _ other: Double) -> Double {
    (one * one + other * other).squareRoot()
  }
}
