import Survey

extension SpokenWords {
  /// The words of a language, as far as its table has them.
  public init(_ phrases: Phrases) {
    self.init()
    outOf = phrases[.spokenOutOf]
    to = phrases[.spokenTo]
    or = phrases[.spokenOr]
    percent = phrases[.spokenPercent]
    choosing = phrases[.spokenType]
    currencies["£"] = SpokenCurrency(
      one: phrases[.spokenPound], many: phrases[.spokenPounds], parts: phrases[.spokenPence])
    signs["&"] = phrases[.spokenAnd]
    signs["%"] = phrases[.spokenPercent]
    signs["@"] = phrases[.spokenAt]
    addressMarks["."] = phrases[.spokenDot]
    addressMarks["@"] = phrases[.spokenAt]
    guard !phrases.language.code.hasPrefix("en") else { return }
    // These are said as English says them, which no other language does.
    onTheHour = "{hour}"
    abbreviations = [:]
    if phrases[heard: .months].count == 12 { months = phrases[heard: .months] }
  }
}
