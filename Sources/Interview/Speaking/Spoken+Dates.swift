extension Spoken {
  /// Says `2026-11-22`, also with a time after it, `22/11/2026` and `22.11.2026`.
  static func date(_ core: Substring, _ words: SpokenWords) -> String? {
    let halves = core.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    if halves.count == 2, let day = date(halves[0], words) {
      // The offset from Greenwich is nothing to hear.
      let clock = halves[1].prefix { $0.isASCIIDigit || $0 == ":" }
      return number(clock, words).map { "\(day), \($0)" } ?? day
    }
    let parts = core.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard parts.count == 3, parts.allSatisfy(isDigits) else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    let isYearFirst = parts[0].count == 4
    guard isYearFirst || parts[2].count == 4 || core.contains("/") && parts[2].count == 2 else {
      return nil
    }
    let year = parts[isYearFirst ? 0 : 2]
    let day = numbers[isYearFirst ? 2 : 0]
    guard (1...31).contains(day), words.months.indices.contains(numbers[1] - 1) else { return nil }
    return "\(day) \(words.months[numbers[1] - 1]) \(year)"
  }
}
