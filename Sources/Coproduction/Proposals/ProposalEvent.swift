import Survey

/// One thing that happened to a proposal, as it is kept; events are only ever added.
public struct ProposalEvent: Equatable, Sendable {
  /// The code of the proposal.
  public var proposal: String
  /// What happened.
  public var happening: Happening

  /// What can happen to a proposal.
  public enum Happening: Equatable, Sendable {
    /// Somebody made it.
    case proposed(Proposal.Idea)
    /// People put up their hands.
    case voted(Proposal.Hands)
    /// It was decided.
    case decided(Proposal.Ruling)
  }

  /// Makes an event.
  public init(_ proposal: String, _ happening: Happening) {
    self.proposal = proposal
    self.happening = happening
  }
}

extension ProposalEvent: Codable {
  private enum Key: String, CodingKey { case proposal, event }
  private enum Kind: String, Codable { case proposed, voted, decided }

  /// Reads the form that files hold, in which all members stand side by side.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    proposal = try container.decode(String.self, forKey: .proposal)
    happening =
      switch try container.decode(Kind.self, forKey: .event) {
      case .proposed: .proposed(try Proposal.Idea(from: decoder))
      case .voted: .voted(try Proposal.Hands(from: decoder))
      case .decided: .decided(try Proposal.Ruling(from: decoder))
      }
  }

  /// Writes the form that files hold.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(proposal, forKey: .proposal)
    switch happening {
    case .proposed(let idea):
      try container.encode(Kind.proposed, forKey: .event)
      try idea.encode(to: encoder)
    case .voted(let hands):
      try container.encode(Kind.voted, forKey: .event)
      try hands.encode(to: encoder)
    case .decided(let ruling):
      try container.encode(Kind.decided, forKey: .event)
      try ruling.encode(to: encoder)
    }
  }
}

extension Proposal.Idea: Codable {
  private enum Key: String, CodingKey { case questionnaire, version, group, because, session }

  /// Reads the form that files hold, in which the change stands beside the rest.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    questionnaire = try container.decode(String.self, forKey: .questionnaire)
    version = try container.decode(String.self, forKey: .version)
    group = try container.decode(Group.self, forKey: .group)
    because = try container.decode(String.self, forKey: .because)
    session = try container.decodeIfPresent(String.self, forKey: .session)
    change = try QuestionChange(from: decoder)
  }

  /// Writes the form that files hold.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(questionnaire, forKey: .questionnaire)
    try container.encode(version, forKey: .version)
    try container.encode(group, forKey: .group)
    try container.encode(because, forKey: .because)
    try container.encodeIfPresent(session, forKey: .session)
    try change.encode(to: encoder)
  }
}
