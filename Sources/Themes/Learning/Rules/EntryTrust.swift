#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How often each codebook entry of a theme was right, in answers that people have read.
struct EntryTrust: Sendable {
  private var counts: [String: (found: Int, right: Int)] = [:]

  /// What is held of an entry that nobody has checked, and how many answers that is worth.
  private static let (prior, weight) = (0.4, 4.0)

  /// Counts the entries of one more answer.
  mutating func add(_ entries: some Sequence<String>, isPositive: Bool) {
    for entry in entries {
      counts[entry, default: (0, 0)].found += 1
      if isPositive { counts[entry, default: (0, 0)].right += 1 }
    }
  }

  /// How likely an answer with an entry speaks of the theme, from 0 to 1.
  func trust(in entry: String) -> Double {
    let (found, right) = counts[entry] ?? (0, 0)
    return (Double(right) + Self.prior * Self.weight) / (Double(found) + Self.weight)
  }

  /// How likely an answer with the best of some entries does; 0 where there is none.
  func trust(inBestOf entries: some Sequence<String>) -> Double {
    entries.reduce(0) { max($0, trust(in: $1)) }
  }

  /// The same on a scale that calibration can use.
  func evidence(of entries: some Sequence<String>) -> Double {
    let trust = trust(inBestOf: entries)
    return 0.3 * (trust > 0 ? max(-2.5, log(trust / (1 - trust))) : -2.5)
  }
}
