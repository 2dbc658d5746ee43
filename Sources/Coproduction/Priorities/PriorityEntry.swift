import Survey

/// What was written down of a round of priorities at one time.
public struct PriorityEntry: Codable, Equatable, Sendable {
  /// What happened.
  public var did: Deed
  /// The code of the round.
  public var round: String
  /// How people choose, where the round was opened.
  public var method: Method?
  /// What is put in order, where the round was opened.
  public var options: [Priority]?
  /// How many dots each person has, where the round was opened.
  public var dots: Int?
  /// How many pairs each person sees, where the round was opened.
  public var pairs: Int?
  /// The session that it was in.
  public var session: String?
  /// A code for the person, made of chance.
  public var voter: String?
  /// Whose voice it is, where that was said.
  public var group: Group?
  /// What the order was shuffled by.
  public var seed: UInt32?
  /// What was asked: a dot, a place or a pair with its number, such as `dot_2`.
  public var question: String?
  /// What was chosen; nil where it was left out, or where both are the same.
  public var choice: String?
  /// The two that were shown, where it was a pair.
  public var between: [String]?

  /// What can happen in a round.
  public enum Deed: String, Codable, Sendable {
    case open, close, begin, group, choose
  }

  /// The ways of choosing.
  public enum Method: String, Codable, CaseIterable, Sendable {
    /// Some dots for each person, also several on one thing.
    case dots
    /// What comes first, what comes next.
    case ranking
    /// One out of two at a time.
    case pairs
  }

  /// Makes an entry.
  public init(_ did: Deed, _ round: String) {
    self.did = did
    self.round = round
  }
}

/// Something that can matter more or less: a theme or a statement.
public struct Priority: Codable, Hashable, Sendable {
  /// The code of the theme or statement.
  public var code: String
  /// The words that people read.
  public var name: String

  /// Makes something that can matter.
  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }
}
