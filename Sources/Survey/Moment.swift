/// An instant, to the second, with the clock that the people present were looking at.
public struct Moment: Hashable, Sendable, Comparable {
  /// Seconds after the start of 1970 in universal time.
  public var seconds: Int
  /// How many minutes the local clock is ahead of universal time.
  public var offset: Int

  /// Makes a moment.
  public init(seconds: Int, offset: Int = 0) {
    self.seconds = seconds
    self.offset = offset
  }

  /// Reads `2026-11-21T16:02:11Z`, with an optional fraction and an offset such as `+01:00`.
  public init?(iso text: String) {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, let day = CivilDate(iso: parts[0]) else { return nil }
    let clock = parts[1].prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let zone = parts[1].dropFirst(clock.count)
    let fields = clock.prefix { $0 != "." }.split(separator: ":").map { Int($0) ?? -1 }
    guard (2...3).contains(fields.count), (0...23).contains(fields[0]),
      (0...59).contains(fields[1]), fields.count < 3 || (0...60).contains(fields[2])
    else { return nil }
    guard let offset = Moment.minutes(zone) else { return nil }
    let seconds = fields[0] * 3600 + fields[1] * 60 + (fields.count == 3 ? fields[2] : 0)
    self.init(seconds: day.daysSince1970 * 86_400 + seconds - offset * 60, offset: offset)
  }

  /// The moment in universal time, as `2026-11-21T16:02:11Z`.
  public var iso: String { Moment.text(seconds) + "Z" }

  /// The moment as the local clock shows it, as `2026-11-21T16:02:11.000+00:00`.
  public var localISO: String {
    let sign = offset < 0 ? "-" : "+"
    let zone = "\(sign)\(padded(abs(offset) / 60, 2)):\(padded(abs(offset) % 60, 2))"
    return Moment.text(seconds + offset * 60) + ".000" + zone
  }

  /// The day that the local calendar shows.
  public var localDate: CivilDate { CivilDate(daysSince1970: floorDivide(local, 86_400)) }

  /// Seconds since the last local midnight.
  public var localSecondOfDay: Int { local - floorDivide(local, 86_400) * 86_400 }

  /// Orders instants, whatever the clocks show.
  public static func < (one: Moment, other: Moment) -> Bool { one.seconds < other.seconds }

  private var local: Int { seconds + offset * 60 }

  private static func text(_ seconds: Int) -> String {
    let days = floorDivide(seconds, 86_400)
    let rest = seconds - days * 86_400
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { padded($0, 2) }
    return CivilDate(daysSince1970: days).iso + "T" + clock.joined(separator: ":")
  }

  private static func minutes(_ zone: Substring) -> Int? {
    if zone == "Z" || zone.isEmpty { return 0 }
    guard let sign = zone.first, sign == "+" || sign == "-" else { return nil }
    let digits = zone.dropFirst().filter { $0 != ":" }
    guard digits.count == 4, let number = Int(digits) else { return nil }
    return (sign == "-" ? -1 : 1) * (number / 100 * 60 + number % 100)
  }
}

private func floorDivide(_ number: Int, _ divisor: Int) -> Int {
  let quotient = number / divisor
  return number % divisor < 0 ? quotient - 1 : quotient
}

extension Moment: Codable {
  /// Reads the form that files hold.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let moment = Moment(iso: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is not a time such as 2026-11-21T16:02:11Z")
    }
    self = moment
  }

  /// Writes the form that files hold.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
