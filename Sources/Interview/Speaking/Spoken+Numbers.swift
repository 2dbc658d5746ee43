extension Spoken {
  /// Says a number with its marks: a range, a score, money, a share, a time.
  static func number(_ core: Substring, _ words: SpokenWords) -> String? {
    if let quantity = quantity(core, words) { return quantity }
    if let range = range(core, words) { return range }
    let shares = core.split(separator: "/", omittingEmptySubsequences: false)
    if shares.count > 1, shares.allSatisfy(isDigits) {
      // 25/26 is a school year and 3/10 is a score: only the second has a smaller part first.
      guard shares.count == 2, let part = Int(shares[0]), let whole = Int(shares[1]), part <= whole
      else { return shares.joined(separator: " ") }
      let isSchoolYear = shares[0].count == 4
      return isSchoolYear ? "\(part) \(whole)" : "\(part) \(words.outOf) \(whole)"
    }
    let ratio = core.split(separator: ":", omittingEmptySubsequences: false)
    if ratio.count == 2, ratio.allSatisfy(isDigits) { return "\(ratio[0]) \(words.to) \(ratio[1])" }
    return nil
  }

  /// `10-12`, `£5-£10`, `9:00-15:30` and `A-K`.
  private static func range(_ core: Substring, _ words: SpokenWords) -> String? {
    let ends = core.split(omittingEmptySubsequences: false) { "-–".contains($0) }
    guard ends.count > 1 else { return nil }
    if ends.count > 2 {
      guard ends.allSatisfy(isDigits) else { return nil }
      return ends.map { spread($0) }.joined(separator: ", ")
    }
    let areLetters = ends.allSatisfy { $0.count == 1 && $0.first?.isUppercase == true }
    if areLetters { return ends.joined(separator: " \(words.to) ") }
    if let sign = ends[0].first, let money = words.currencies[sign], isAmount(ends[0].dropFirst()),
      isAmount(ends[1])
    {
      return "\(ends[0].dropFirst()) \(words.to) \(ends[1]) \(money.many)"
    }
    guard let from = quantity(ends[0], words), let to = quantity(ends[1], words) else {
      return nil
    }
    return "\(from) \(words.to) \(to)"
  }

  /// One number with its own marks.
  private static func quantity(_ core: Substring, _ words: SpokenWords) -> String? {
    if isAmount(core) { return String(core) }
    guard let first = core.first, let last = core.last, core.count > 1 else { return nil }
    let rest = core.dropFirst()
    if let money = words.currencies[first] { return amount(rest, money) }
    let before = ["#": words.number, "№": words.number, "~": words.about, "-": words.minus]
    if let word = before[String(first)] ?? ("<>+±".contains(first) ? words.signs[first] : nil) {
      return quantity(rest, words).map { "\(word) \($0)" }
    }
    if last == "%" { return quantity(core.dropLast(), words).map { "\($0) \(words.percent)" } }
    if last == "+", let plus = words.signs[last] {
      return quantity(core.dropLast(), words).map { "\($0) \(plus)" }
    }
    if let coins = words.smallCoins[String(last)], isAmount(core.dropLast()) {
      return "\(core.dropLast()) \(coins)"
    }
    return time(core, words)
  }

  /// `14:30`, `9am` and `2.30pm`.
  private static func time(_ core: Substring, _ words: SpokenWords) -> String? {
    let letters = core.reversed().prefix { !$0.isASCIIDigit }.reversed()
    let half = words.halvesOfDay[String(letters.filter { $0 != "." }).lowercased()]
    if !letters.isEmpty, half == nil { return nil }
    let clock = core.dropLast(letters.count)
    let parts = clock.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == ":" || half != nil && $0 == "." })
    guard (1...3).contains(parts.count), parts.allSatisfy(isDigits),
      parts.dropFirst().allSatisfy({ $0.count == 2 }), let hour = Int(parts[0]), hour < 25
    else { return nil }
    let minutes = parts.count > 1 ? String(parts[1]) : "00"
    if let half { return minutes == "00" ? "\(hour) \(half)" : "\(hour) \(minutes) \(half)" }
    guard parts.count > 1 else { return nil }
    return minutes == "00"
      ? words.onTheHour.replacing("{hour}", with: String(hour)) : "\(hour) \(minutes)"
  }

  private static func amount(_ digits: Substring, _ money: SpokenCurrency) -> String? {
    guard digits.first?.isASCIIDigit == true,
      digits.allSatisfy({ $0.isASCIIDigit || $0.isLetter || ".,".contains($0) })
    else { return nil }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2, parts[1].count == 2, isAmount(parts[0]), isDigits(parts[1]) {
      if parts[1] == "00" { return amount(parts[0], money) }
      if parts[0] == "0" { return "\(Int(parts[1]) ?? 0) \(money.parts)" }
      return "\(parts[0]) \(parts[0] == "1" ? money.one : money.many) \(parts[1])"
    }
    return "\(digits) \(digits == "1" ? money.one : money.many)"
  }

  /// A telephone number, which is said digit by digit to its end.
  static func digits(_ core: Substring, goingOn isDialling: Bool) -> String? {
    guard isDigits(core), core.count > 2, isDialling || core.first == "0" else { return nil }
    return spread(core)
  }

  private static func spread(_ digits: Substring) -> String {
    digits.map { String($0) }.joined(separator: " ")
  }

  static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy(\.isASCIIDigit)
  }

  /// Whether this is a number as people write it, such as `1,000` or `2.5`.
  private static func isAmount(_ text: Substring) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let groups = (parts.first ?? "").split(separator: ",", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count) && groups.allSatisfy(isDigits)
      && groups.dropFirst().allSatisfy { $0.count == 3 } && parts.dropFirst().allSatisfy(isDigits)
  }
}
