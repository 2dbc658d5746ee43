/// Agreement of two coders beyond what chance would give.
public enum Kappa {
  /// How much a disagreement counts.
  public enum Weights: Sendable {
    /// Every disagreement the same.
    case none
    /// By how many categories lie between.
    case linear
    /// By the square of that.
    case quadratic

    func cost(_ one: Int, _ other: Int) -> Double {
      let steps = Double(abs(one - other))
      switch self {
      case .none: return one == other ? 0 : 1
      case .linear: return steps
      case .quadratic: return steps * steps
      }
    }
  }

  /// Cohen's kappa of what two coders said of the same things: 1 is full agreement, 0 what chance
  /// gives; nil where there are no things, or both gave one category throughout.
  ///
  /// Categories are those that occur, in their order. Formula: J. Cohen, Educational and
  /// Psychological Measurement 20 (1960), and with weights Psychological Bulletin 70 (1968).
  public static func cohen<Category: Hashable & Comparable>(
    _ one: [Category], _ other: [Category], weights: Weights = .none
  ) -> Double? {
    guard one.count == other.count, !one.isEmpty else { return nil }
    let categories = Set(one + other).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(categories, categories.indices))
    let first = one.compactMap { places[$0] }
    let second = other.compactMap { places[$0] }
    func counts(_ given: [Int]) -> [Double] {
      var counts = [Double](repeating: 0, count: categories.count)
      for place in given { counts[place] += 1 }
      return counts
    }
    let seen = zip(first, second).reduce(0) { $0 + weights.cost($1.0, $1.1) }
    var chance = 0.0
    for (row, ofFirst) in counts(first).enumerated() {
      for (column, ofSecond) in counts(second).enumerated() {
        chance += ofFirst * ofSecond / Double(one.count) * weights.cost(row, column)
      }
    }
    return chance > 0 ? 1 - seen / chance : nil
  }
}
