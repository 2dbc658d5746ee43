import Survey

/// A change to the questions that somebody asked for, with what became of it.
public struct Proposal: Equatable, Sendable {
  /// Its code, such as `p-4f7k`.
  public let id: String
  /// When it was made.
  public let time: Moment
  /// What was asked for.
  public let idea: Idea
  /// The shows of hands, oldest first.
  public private(set) var votes: [Vote] = []
  /// What was decided; nil where nothing is yet.
  public private(set) var decision: Decision?

  /// What somebody asked for.
  public struct Idea: Equatable, Sendable {
    /// The id of the questionnaire.
    public var questionnaire: String
    /// The version that it had then.
    public var version: String
    /// What is to change.
    public var change: QuestionChange
    /// Whose idea it is.
    public var group: Group
    /// Why they want it.
    public var because: String
    /// The session that it was said in; nil where none was open.
    public var session: String?

    /// Makes an idea.
    public init(
      questionnaire: String, version: String, change: QuestionChange, group: Group,
      because: String, session: String? = nil
    ) {
      self.questionnaire = questionnaire
      self.version = version
      self.change = change
      self.group = group
      self.because = because
      self.session = session
    }
  }

  /// A show of hands.
  public struct Hands: Codable, Equatable, Sendable {
    /// Whose hands they are.
    public var group: Group
    /// How many are for it.
    public var agree: Int
    /// How many are against it.
    public var disagree: Int
    /// How many did not want to choose.
    public var pass: Int

    /// Makes a show of hands.
    public init(_ group: Group, agree: Int, disagree: Int, pass: Int = 0) {
      self.group = group
      self.agree = agree
      self.disagree = disagree
      self.pass = pass
    }
  }

  /// What was decided.
  public struct Ruling: Codable, Equatable, Sendable {
    /// What can be decided.
    public enum Outcome: String, Codable, Equatable, Sendable, CaseIterable {
      case accept, decline
    }

    /// Whether the change is made.
    public var decision: Outcome
    /// Why.
    public var because: String
    /// The version of the questionnaire that has it; nil where it was declined.
    public var version: String?

    /// Makes a ruling.
    public init(_ decision: Outcome, because: String, version: String? = nil) {
      self.decision = decision
      self.because = because
      self.version = version
    }
  }

  /// A show of hands with its time.
  public struct Vote: Equatable, Sendable {
    /// When it was written down.
    public let time: Moment
    /// The hands.
    public let hands: Hands
  }

  /// What was decided with its time.
  public struct Decision: Equatable, Sendable {
    /// When it was written down.
    public let time: Moment
    /// What was decided.
    public let ruling: Ruling
  }

  init(_ id: String, _ idea: Idea, at time: Moment) {
    self.id = id
    self.idea = idea
    self.time = time
  }

  /// Takes in a show of hands.
  mutating func count(_ hands: Hands, at time: Moment) {
    votes.append(Vote(time: time, hands: hands))
  }

  /// Takes in what was decided; the first decision stands.
  mutating func decide(_ ruling: Ruling, at time: Moment) {
    if decision == nil { decision = Decision(time: time, ruling: ruling) }
  }
}
