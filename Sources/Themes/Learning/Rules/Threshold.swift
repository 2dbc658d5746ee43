#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where the line is drawn between answers that speak of a theme and answers that do not.
enum Threshold {
  /// The likelihood from which on answers count, so that F1 is high without following chance.
  ///
  /// It lies between the line that was best for these answers, the line that would be best if every
  /// likelihood were true (Z. Lipton and others, Optimal thresholding of classifiers to maximize F1
  /// measure, 2014), and one and the same line for all themes.
  static func chosen(_ likelihoods: [Double], positives: [Bool]) -> Double {
    let order = likelihoods.indices.sorted {
      (likelihoods[$1], $0) < (likelihoods[$0], $1)
    }
    let sorted = order.map { likelihoods[$0] }
    let truth = order.map { positives[$0] ? 1.0 : 0.0 }
    let own = line(sorted, gains: truth)
    let expected = line(sorted, gains: sorted)
    return exp(0.4 * log(own) + 0.4 * log(expected) + 0.2 * log(common))
  }

  /// The line for all themes: about half of the F1 that themes reach together.
  private static let common = 0.35

  /// Half-way below the last answer that belongs above the line for F1 to be highest.
  private static func line(_ sorted: [Double], gains: [Double]) -> Double {
    let total = gains.reduce(0, +)
    var (sum, best, place) = (0.0, -1.0, 0)
    for (index, gain) in gains.enumerated() {
      sum += gain
      let f1 = 2 * sum / (Double(index + 1) + total)
      if f1 > best { (best, place) = (f1, index) }
    }
    guard place < sorted.count else { return 0.5 }
    let below = place + 1 < sorted.count ? sorted[place + 1] : 0
    return max(1e-6, (sorted[place] + below) / 2)
  }
}
