/// A day, or a day and a time, as the local clock shows it.
struct LocalTime: Equatable, Sendable {
  /// Milliseconds after the start of 1970 on the local clock.
  var milliseconds: Int
  /// How many minutes that clock is ahead of universal time.
  var offset: Int

  private static let day = 86_400_000

  /// Reads `2026-11-21`, `2026-1-2` or `2026-11-21T16:02:11.000+00:00`; nil for anything else.
  init?(_ text: String, offset: Int) {
    guard text.utf8.count >= 8, text.utf8.first.map({ (48...57).contains($0) }) == true else {
      return nil
    }
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let fields = parts[0].split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count == 3, fields[0].utf8.count == 4, fields[1].utf8.count <= 2,
      fields[2].utf8.count <= 2, let year = LocalTime.whole(fields[0]),
      let month = LocalTime.whole(fields[1]), let day = LocalTime.whole(fields[2]),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    milliseconds = date.daysSince1970 * LocalTime.day
    self.offset = offset
    guard parts.count == 2 else { return }
    guard let clock = LocalTime.clock(parts[1]) else { return nil }
    milliseconds += clock.milliseconds
    if let zone = clock.zone { milliseconds += (offset - zone) * 60_000 }
  }

  /// Makes the time that many days after the start of 1970; nil outside the years 1 to 9999.
  init?(days: Double, offset: Int) {
    guard days >= -719_162, days < 2_932_897 else { return nil }
    milliseconds = Int((days * Double(LocalTime.day)).rounded())
    self.offset = offset
  }

  /// Days after the start of 1970, with the time as a fraction.
  var days: Double { Double(milliseconds) / Double(LocalTime.day) }

  /// The calendar day.
  var date: CivilDate { CivilDate(daysSince1970: Int(days.rounded(.down))) }

  /// Milliseconds since midnight.
  var clock: Int { milliseconds - date.daysSince1970 * LocalTime.day }

  /// The day alone at midnight, else day, time and offset as ODK writes them.
  var text: String {
    guard clock != 0 else { return date.iso }
    let time = [clock / 3_600_000, clock / 60_000 % 60, clock / 1000 % 60]
      .map { padded($0, 2) }.joined(separator: ":")
    let zone = "\(padded(abs(offset) / 60, 2)):\(padded(abs(offset) % 60, 2))"
    return "\(date.iso)T\(time).\(padded(clock % 1000, 3))\(offset < 0 ? "-" : "+")\(zone)"
  }

  /// Reads `16:02`, `16:02:11.000+01:00`: milliseconds since midnight, and minutes of the zone.
  static func clock(_ text: some StringProtocol) -> (milliseconds: Int, zone: Int?)? {
    let time = text.prefix { $0 != "Z" && $0 != "+" && $0 != "-" }
    let fields = time.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count) else { return nil }
    let second = (fields.count == 3 ? fields[2] : "00")
      .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let hours = pair(fields[0], below: 24), let minutes = pair(fields[1], below: 60),
      let seconds = pair(second[0], below: 60)
    else { return nil }
    var fraction = 0
    if second.count == 2 {
      guard let digits = whole((second[1] + "000").prefix(3)), whole(second[1]) != nil else {
        return nil
      }
      fraction = digits
    }
    let milliseconds = ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction
    let rest = text.dropFirst(time.count)
    if rest.isEmpty { return (milliseconds, nil) }
    if rest == "Z" { return (milliseconds, 0) }
    let digits = String(rest.dropFirst()).filter { $0 != ":" }
    guard rest.first != "Z", digits.count == 2 || digits.count == 4,
      let ahead = pair(digits.prefix(2), below: 24),
      let more = digits.count == 4 ? pair(digits.suffix(2), below: 60) : 0
    else { return nil }
    return (milliseconds, (rest.first == "-" ? -1 : 1) * (ahead * 60 + more))
  }

  private static func pair(_ text: some StringProtocol, below limit: Int) -> Int? {
    guard text.utf8.count == 2, let number = whole(text), number < limit else { return nil }
    return number
  }

  private static func whole(_ text: some StringProtocol) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
