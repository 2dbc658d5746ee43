import Survey

/// A time when people came together to say what they think, without their names.
public struct Gathering: Equatable, Sendable {
  /// The code that it is called by, such as `s-4f7k`.
  public var code: String
  /// What sort of gathering it is.
  public var kind: Kind
  /// The day that it is on.
  public var date: CivilDate
  /// Where it is.
  public var place: String
  /// How many people are there, by group.
  public var people: [Group: Int]
  /// The supports that were offered, such as `quiet room` or `easy read`.
  public var offered: [String]
  /// The supports that were used.
  public var used: [String]
  /// Who will hear what was said: a board or a role.
  public var audience: String
  /// When they will hear it.
  public var heard: CivilDate?
  /// What will happen with what was said.
  public var influence: String
  /// The initials or role of whoever runs it.
  public var facilitator: String
  /// When it was opened.
  public var opened: Moment
  /// When it was closed; nil while it goes on.
  public var closed: Moment?

  /// The sorts of gatherings.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case youthCouncil = "youth-council"
    case focusGroup = "focus-group"
    case dropIn = "drop-in"
    case coffeeMorning = "coffee-morning"
    case other

    /// The sort in words.
    public var name: String { rawValue.replacing("-", with: " ") }
  }

  /// How many people are there in all.
  public var size: Int { people.values.reduce(0, +) }

  /// Whether it goes on, so that what is said belongs to it.
  public var isOpen: Bool { closed == nil }

  /// Whether what is said on a day can belong to it: on its day, or the day it was opened.
  public func isOn(_ day: CivilDate) -> Bool { day == date || day == opened.localDate }

  /// Opens a gathering of which nothing is known but the day.
  public init(code: String, opened: Moment) {
    self.code = code
    self.opened = opened
    kind = .other
    date = opened.localDate
    place = ""
    people = [:]
    offered = []
    used = []
    audience = ""
    influence = ""
    facilitator = ""
  }
}
