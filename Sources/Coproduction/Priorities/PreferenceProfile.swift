/// Orders of preference, and what they come to together.
public struct PreferenceProfile: Equatable, Sendable {
  /// The number of options, which are 0, 1, 2 and so on.
  public let options: Int
  /// How many people prefer one option to another: `preferred[one][other]`.
  public private(set) var preferred: [[Int]]
  /// How many orders there are.
  public private(set) var orders = 0

  /// Makes a profile of nobody.
  public init(options: Int) {
    self.options = options
    preferred = Array(repeating: Array(repeating: 0, count: options), count: options)
  }

  /// Counts an order: the options from the most wanted to the least, those that are equal together.
  ///
  /// Options that are not in it are equal, after all that are.
  public mutating func add(_ tiers: [[Int]]) {
    let named = Set(tiers.joined())
    let rest = (0..<options).filter { !named.contains($0) }
    let all = tiers + (rest.isEmpty ? [] : [rest])
    for (place, tier) in all.enumerated() {
      for better in tier {
        for worse in all[(place + 1)...].joined() { preferred[better][worse] += 1 }
      }
    }
    orders += 1
  }

  /// Counts that somebody prefers one of two.
  public mutating func add(_ better: Int, over worse: Int) { preferred[better][worse] += 1 }

  /// The Borda score of each option: for each order, how many options are after it, and half of those
  /// that are equal to it.
  ///
  /// Source: J.-C. de Borda (1781), with equal places shared out.
  public var borda: [Double] {
    (0..<options).map { option in
      let won = (0..<options).map { preferred[option][$0] }.reduce(0, +)
      let lost = (0..<options).map { preferred[$0][option] }.reduce(0, +)
      let met = orders * (options - 1)
      return Double(won) + Double(met - won - lost) / 2
    }
  }

  /// The options by the Condorcet method of Schulze, from the first to the last, those that are tied
  /// together.
  ///
  /// A path from one option to another is as strong as its weakest win, and a win as the number of
  /// people behind it. What no other option beats by a stronger path comes first, then what nothing
  /// that is left beats, and so on. Source: M. Schulze, A new monotonic, clone-independent, reversal
  /// symmetric, and Condorcet-consistent single-winner election method, Social Choice and Welfare 36
  /// (2011), with winning votes.
  public var schulze: [[Int]] {
    let strength = strengths
    var left = Array(0..<options)
    var tiers: [[Int]] = []
    while !left.isEmpty {
      let first = left.filter { option in
        left.allSatisfy { strength[$0][option] <= strength[option][$0] }
      }
      tiers.append(first)
      left.removeAll { first.contains($0) }
    }
    return tiers
  }

  /// How strong the strongest path from one option to another is; 0 where there is none.
  var strengths: [[Int]] {
    var strength = preferred
    for one in 0..<options {
      for other in 0..<options where preferred[one][other] <= preferred[other][one] {
        strength[one][other] = 0
      }
    }
    for middle in 0..<options {
      for one in 0..<options where one != middle {
        for other in 0..<options where other != middle && other != one {
          let over = min(strength[one][middle], strength[middle][other])
          strength[one][other] = max(strength[one][other], over)
        }
      }
    }
    return strength
  }
}
