import Survey

/// How many people said what of a statement.
public struct VoteCount: Equatable, Sendable {
  /// How many agree.
  public var agree = 0
  /// How many disagree.
  public var disagree = 0
  /// How many chose neither.
  public var pass = 0
  /// How many saw it and gave no answer.
  public var skipped = 0
  /// How many voted on other statements and were not asked this.
  public var notAsked = 0

  /// Makes a count of nobody.
  public init() {}

  /// How many said something of it.
  public var cast: Int { agree + disagree + pass }

  /// Counts so many people more.
  mutating func add(_ vote: Vote, _ count: Int = 1) {
    switch vote {
    case .agree: agree += count
    case .disagree: disagree += count
    case .pass: pass += count
    case .skipped: skipped += count
    }
  }
}

/// What came of one statement.
public struct VoteResult: Equatable, Sendable {
  /// The statement.
  public var statement: Statement
  /// How many people said what, each counted once.
  public var people: VoteCount
  /// The same by group, in their usual order; last those whose group nobody said.
  public var groups: [Part]
  /// How many votes there are as the conversation counted them itself, which may count a person who
  /// voted again once more.
  public var votes: VoteCount
  /// What was published elsewhere; nil where nothing was.
  public var published: ImportedVotes.Published?
  /// How many of the people put up hands in a group.
  public var together: Int

  /// What the people of one group said.
  public struct Part: Equatable, Sendable {
    /// The group; nil where nobody said which.
    public var group: Group?
    /// How many of them said what.
    public var count: VoteCount
  }
}
