extension CivilDate {
  /// Reads a day as people in the United Kingdom write it: `3 June 2012`, `3/6/2012`,
  /// `Sunday 3rd of June, 2012`, or `2012-06-03`; nil where it is no day.
  ///
  /// A year of two digits is refused, because it would have to be guessed. The months may be given
  /// in another language, all twelve in order; the English names are known as well.
  public init?(written text: String, months: [String] = []) {
    if let day = CivilDate(iso: text.trimmed) {
      self = day
      return
    }
    var parts = text.lowercased()
      .split(whereSeparator: { $0.isWhitespace || "/.-,".contains($0) }).map(String.init)
    parts.removeAll { part in part == "of" || part == "the" || Self.weekdays.contains { $0 == part }
    }
    guard parts.count == 3 else { return nil }
    func month(named name: String) -> Int? {
      Self.month(named: name, among: Self.months) ?? Self.month(named: name, among: months)
    }
    if month(named: parts[0]) != nil { parts.swapAt(0, 1) }
    if parts[0].count == 4 { parts.swapAt(0, 2) }
    let ordinal = parts[0].prefix { $0.isNumber }
    guard ["", "st", "nd", "rd", "th"].contains(parts[0].dropFirst(ordinal.count)),
      let day = Int(ordinal), let month = Int(parts[1]) ?? month(named: parts[1]),
      parts[2].count == 4, let year = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as people read it: `Saturday 21 November 2026`.
  public var spoken: String {
    let weekday = (daysSince1970 % 7 + 7 + 3) % 7
    return
      "\(Self.weekdays[weekday].capitalised) \(day) \(Self.months[month - 1].capitalised) \(year)"
  }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The number of a month by its name or the first three letters or more of it.
  private static func month(named name: String, among months: [String]) -> Int? {
    guard name.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(name) || (name == "sept" && $0 == "september") }
      .map { $0 + 1 }
  }
}

extension String {
  /// The text with its first letter as a capital.
  public var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
