/// Where the middle half of some numbers lies.
public struct Spread: Equatable, Sendable {
  /// A quarter of the numbers lie at or below it.
  public var lowerQuartile: Double
  /// Half of the numbers lie at or below it.
  public var median: Double
  /// Three quarters of the numbers lie at or below it.
  public var upperQuartile: Double

  /// The spread of numbers in any order; nil of none.
  ///
  /// Between two numbers a straight line is drawn: definition 7 of R. J. Hyndman and Y. Fan, Sample
  /// quantiles in statistical packages, The American Statistician 50 (1996).
  public init?(of numbers: [Double]) {
    guard !numbers.isEmpty, numbers.allSatisfy(\.isFinite) else { return nil }
    let ordered = numbers.sorted()
    func quantile(_ share: Double) -> Double {
      let place = share * Double(ordered.count - 1)
      let below = Int(place)
      let next = ordered[min(below + 1, ordered.count - 1)]
      return ordered[below] + (next - ordered[below]) * (place - Double(below))
    }
    lowerQuartile = quantile(0.25)
    median = quantile(0.5)
    upperQuartile = quantile(0.75)
  }
}
