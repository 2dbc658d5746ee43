import Survey

/// How often a wrong passphrase was given since the last right one, and when last.
public struct WrongTries: Codable, Equatable, Sendable {
  /// How many there were.
  public private(set) var count: Int
  private var last: String

  /// None so far.
  public init() {
    count = 0
    last = ""
  }

  /// Adds one.
  public mutating func add(at now: Moment) {
    count += 1
    last = now.iso
  }

  /// How many seconds must still pass before the next try counts: none after the first two, then 5,
  /// then twice as many each time, up to 15 minutes.
  ///
  /// A clock that was put back makes nobody wait for longer than that.
  public func wait(at now: Moment) -> Int {
    guard count > 2, let last = Moment(iso: last) else { return 0 }
    let whole = min(5 << min(count - 3, 8), 900)
    return max(0, whole - max(0, now.seconds - last.seconds))
  }
}
