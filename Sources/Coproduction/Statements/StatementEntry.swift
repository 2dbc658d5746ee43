import Survey

/// What was written down of statements at one time.
public struct StatementEntry: Codable, Equatable, Sendable {
  /// What happened.
  public var did: Deed
  /// The code of the statement that it happened to; nil where many were brought in.
  public var statement: String?
  /// The words, where it was added.
  public var text: String?
  /// Whose words they are, where it was added.
  public var group: Group?
  /// The session that it was added in.
  public var session: String?
  /// The answer that it was taken from, as a response's id and a question.
  public var excerpt: String?
  /// The statement that it was merged into.
  public var into: String?
  /// Why it was approved, hidden or merged.
  public var because: String?
  /// The statements that were brought in together from elsewhere.
  public var imported: [Imported]?

  /// The id of the response that it was taken from.
  public var source: String? { excerpt?.split(separator: " ").first.map(String.init) }

  /// What can happen to a statement.
  public enum Deed: String, Codable, Sendable {
    case add, approve, hide, merge
    case bringIn = "import"
  }

  /// A statement of a conversation that was held elsewhere.
  public struct Imported: Codable, Equatable, Sendable {
    /// The code that it has here.
    public var statement: String
    /// The number that it had there.
    public var comment: String
    /// The words.
    public var text: String
    /// Whether it was shown to people there (1), not decided on (0), or hidden (-1).
    public var moderated: Int

    /// Makes a statement that comes from elsewhere.
    public init(statement: String, comment: String, text: String, moderated: Int) {
      self.statement = statement
      self.comment = comment
      self.text = text
      self.moderated = moderated
    }
  }

  /// Makes an entry.
  public init(
    _ did: Deed, _ statement: String?, text: String? = nil, group: Group? = nil,
    session: String? = nil, excerpt: String? = nil, into: String? = nil, because: String? = nil,
    imported: [Imported]? = nil
  ) {
    self.did = did
    self.statement = statement
    self.text = text
    self.group = group
    self.session = session
    self.excerpt = excerpt
    self.into = into
    self.because = because
    self.imported = imported
  }
}
