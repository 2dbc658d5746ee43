/// Agreement of any number of coders, of whom some left things out, beyond what chance would give.
public enum Alpha {
  /// What the numbers that coders give mean.
  public enum Level: Sendable {
    /// Names of categories: different or not.
    case nominal
    /// Places in an order.
    case ordinal
    /// Measures, whose gaps can be compared.
    case interval
  }

  /// Krippendorff's alpha: 1 is full agreement, 0 what chance gives; nil where no thing was given
  /// two values, or all values are the same.
  ///
  /// Each thing has the values that coders gave it, of which one alone tells nothing. Formula:
  /// K. Krippendorff, Computing Krippendorff's alpha-reliability (2011).
  public static func krippendorff(_ things: [[Double]], level: Level = .nominal) -> Double? {
    let pairable = things.filter { $0.count > 1 }
    let values = Set(pairable.joined()).sorted()
    guard values.count > 1 else { return nil }
    let places = Dictionary(uniqueKeysWithValues: zip(values, values.indices))
    var together = [Double](repeating: 0, count: values.count * values.count)
    var counts = [Double](repeating: 0, count: values.count)
    for thing in pairable {
      let given = thing.compactMap { places[$0] }
      for (index, one) in given.enumerated() {
        counts[one] += 1
        for (other, place) in given.enumerated() where other != index {
          together[one * values.count + place] += 1 / Double(given.count - 1)
        }
      }
    }
    let total = counts.reduce(0, +)
    var seen = 0.0
    var chance = 0.0
    for one in values.indices {
      for other in values.indices where other > one {
        let cost = level.cost(one, other, of: values, counts)
        seen += together[one * values.count + other] * cost
        chance += counts[one] * counts[other] * cost
      }
    }
    return chance > 0 ? 1 - (total - 1) * seen / chance : nil
  }
}

extension Alpha.Level {
  /// How much it counts that two values differ, the first standing before the second.
  fileprivate func cost(_ one: Int, _ other: Int, of values: [Double], _ counts: [Double]) -> Double
  {
    switch self {
    case .nominal: return 1
    case .ordinal:
      let between = counts[one...other].reduce(0, +) - (counts[one] + counts[other]) / 2
      return between * between
    case .interval:
      let gap = values[other] - values[one]
      return gap * gap
    }
  }
}
