import Survey

/// How far a group agrees with a theme as it was read back to them.
public struct Endorsement: Equatable, Sendable {
  /// The group.
  public var group: Group
  /// How many agreed.
  public var agreed: Int
  /// Of how many people who were there.
  public var of: Int
  /// The day on which it was last read back.
  public var date: CivilDate

  /// Makes an endorsement.
  public init(_ group: Group, agreed: Int, of people: Int, date: CivilDate) {
    self.group = group
    self.agreed = agreed
    of = people
    self.date = date
  }

  /// Whether more than half agreed, which is what “checked with” stands for.
  public var isChecked: Bool { agreed * 2 > of }
}
