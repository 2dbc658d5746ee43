import Survey

/// Somebody to turn to when a child or young person is not safe.
public struct Contact: Equatable, Sendable {
  /// The team or role, never a private person.
  public var name: String
  /// The telephone number or address.
  public var reach: String
  /// When they can be reached.
  public var hours: String
  /// When somebody last made sure that this is still right; nil is never.
  public var checked: CivilDate?

  /// Makes a contact.
  public init(name: String, reach: String, hours: String = "", checked: CivilDate? = nil) {
    self.name = name
    self.reach = reach
    self.hours = hours
    self.checked = checked
  }

  /// Says whether the contact was never checked, or not for half a year (182 days).
  public func isStale(on day: CivilDate) -> Bool {
    guard let checked else { return true }
    return day.daysSince1970 - checked.daysSince1970 > 182
  }
}
