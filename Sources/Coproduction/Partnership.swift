import Survey

/// The bodies that listen together: what they are called, what they owe, and whom to turn to.
public struct Partnership: Equatable, Sendable {
  /// What the partnership is called.
  public var name: String
  /// The wave that new responses belong to; nil is the present school term.
  public var wave: Wave?
  /// The groups that are listened to.
  public var groups: [Named]
  /// The agencies that act, such as `education`.
  public var agencies: [Named]
  /// The areas for improvement that inspectors named.
  public var areas: [Named]
  /// The things that inspectors said must be done better, kept apart from the areas.
  public var betterments: [Named]
  /// What to do when somebody says that they are not safe, in order.
  public var safeguardingSteps: [String]
  /// Whom to turn to when somebody is not safe.
  public var contacts: [Contact]
  /// What only a controller can decide, by name; an empty text is undecided.
  public var decisions: [Decision]

  /// A code with the name that people read.
  public struct Named: Equatable, Sendable {
    /// The code that files use.
    public var code: String
    /// The name that people read.
    public var name: String

    /// Makes a named code.
    public init(code: String, name: String) {
      self.code = code
      self.name = name
    }
  }

  /// Something that the program may not choose by itself.
  public struct Decision: Equatable, Sendable {
    /// What is decided, such as `lawful-basis`.
    public var name: String
    /// What was decided; empty is undecided.
    public var text: String

    /// Makes a decision.
    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// Makes a partnership; what is left out is empty.
  public init(
    name: String = "", wave: Wave? = nil, groups: [Named] = [], agencies: [Named] = [],
    areas: [Named] = [], betterments: [Named] = [], safeguardingSteps: [String] = [],
    contacts: [Contact] = [], decisions: [Decision] = []
  ) {
    self.name = name
    self.wave = wave
    self.groups = groups
    self.agencies = agencies
    self.areas = areas
    self.betterments = betterments
    self.safeguardingSteps = safeguardingSteps
    self.contacts = contacts
    self.decisions = decisions
  }
}
