/// Allowing for many tests at once, of which some seem to show something by chance.
public enum FalseDiscovery {
  /// Each p as the smallest share of false findings at which its test would count as shown.
  ///
  /// Formula: Y. Benjamini and Y. Hochberg, Controlling the false discovery rate, Journal of the
  /// Royal Statistical Society B 57 (1995).
  public static func adjusted(_ probabilities: [Double]) -> [Double] {
    let order = probabilities.indices.sorted { probabilities[$0] < probabilities[$1] }
    var adjusted = probabilities
    var least = 1.0
    for (rank, index) in order.enumerated().reversed() {
      least = min(least, probabilities[index] * Double(probabilities.count) / Double(rank + 1))
      adjusted[index] = least
    }
    return adjusted
  }
}
