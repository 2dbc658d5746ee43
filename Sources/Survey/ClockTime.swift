/// A time of day to the minute.
public struct ClockTime: Hashable, Sendable, Comparable {
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int

  /// Makes a time; nil where no clock shows it.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// Reads a time as people write it: `14:30`, `2.30pm`, `2 pm`, `0930`; nil where it is none.
  public init?(written text: String) {
    var text = text.trimmed.lowercased().filter { !$0.isWhitespace }
    text = text.replacing("a.m", with: "am").replacing("p.m", with: "pm")
    while text.last == "." { text.removeLast() }
    let isMorning = text.hasSuffix("am")
    let isAfternoon = text.hasSuffix("pm")
    if isMorning || isAfternoon { text.removeLast(2) }
    var parts = text.split(whereSeparator: { $0 == ":" || $0 == "." }).map(String.init)
    if parts.count == 1, parts[0].count == 4 {
      parts = [String(parts[0].prefix(2)), String(parts[0].suffix(2))]
    }
    guard let first = parts.first, var hour = Int(first),
      parts.count > 1 || isMorning || isAfternoon
    else { return nil }
    let minute = parts.count > 1 ? Int(parts[1]) : 0
    if isMorning || isAfternoon {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    guard let minute else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// The time as `14:30`.
  public var iso: String { "\(padded(hour, 2)):\(padded(minute, 2))" }

  /// Orders times from midnight on.
  public static func < (one: ClockTime, other: ClockTime) -> Bool {
    (one.hour, one.minute) < (other.hour, other.minute)
  }
}
