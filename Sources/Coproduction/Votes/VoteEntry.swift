import Survey

/// What was written down of votes at one time.
public struct VoteEntry: Codable, Equatable, Sendable {
  /// What happened.
  public var did: Deed
  /// A code for whoever votes, made of chance: a person, or a group that puts up hands.
  public var voter: String?
  /// Whose voice it is, where that was said.
  public var group: Group?
  /// The session that it was in.
  public var session: String?
  /// What the order of the statements was shuffled by.
  public var seed: UInt32?
  /// The statements in the order of asking.
  public var order: [String]?
  /// How many people put up hands.
  public var size: Int?
  /// The statement that was voted on.
  public var statement: String?
  /// What one person thinks of it.
  public var vote: Vote?
  /// How many put up their hands for what.
  public var hands: [String: Int]?
  /// The votes of a conversation that was held elsewhere.
  public var imported: ImportedVotes?

  /// What can happen when people vote.
  public enum Deed: String, Codable, Sendable {
    /// Somebody sat down to vote.
    case begin
    /// A voter said which group they belong to.
    case group
    /// One person said what they think of a statement.
    case vote
    /// A group put up hands for a statement.
    case hands
    /// Votes were brought in from elsewhere.
    case bringIn = "import"
  }

  /// A number of people that a file may hold; a file that was tampered with may hold any.
  static func people(_ number: Int) -> Int { min(max(number, 0), 1_000_000) }

  /// Makes an entry.
  public init(
    _ did: Deed, voter: String? = nil, group: Group? = nil, session: String? = nil,
    seed: UInt32? = nil, order: [String]? = nil, size: Int? = nil, statement: String? = nil,
    vote: Vote? = nil, hands: [String: Int]? = nil, imported: ImportedVotes? = nil
  ) {
    self.did = did
    self.voter = voter
    self.group = group
    self.session = session
    self.seed = seed
    self.order = order
    self.size = size
    self.statement = statement
    self.vote = vote
    self.hands = hands
    self.imported = imported
  }
}

/// What a person can say of a statement.
public enum Vote: String, Codable, CaseIterable, Sendable {
  case agree, disagree, pass
  /// It was shown, and left out.
  case skipped
}
