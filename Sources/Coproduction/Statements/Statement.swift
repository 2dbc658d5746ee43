import Survey

/// One short thing that somebody said, for others to say what they think of it.
public struct Statement: Equatable, Sendable {
  /// The code that it is called by, such as `st-4f7k`, or the number it had elsewhere.
  public var code: String
  /// The words, as they were said.
  public var text: String
  /// Whose words they are; nil where nobody said.
  public var group: Group?
  /// What a facilitator decided about it.
  public var status: Status
  /// Every decision about it, in order.
  public var decisions: [Decision]
  /// The code of the session that it was said in.
  public var session: String?
  /// The answer that it was taken from, as a response's id and a question.
  public var excerpt: String?

  /// Whether the person whose words they are does not want them used any more.
  public var isTakenBack = false

  /// What stands in place of words that were taken back.
  static let takenBack = "Words that may not be used any more"

  /// What was decided about a statement.
  public enum Status: Equatable, Sendable {
    /// Nobody has looked at it yet.
    case waiting
    /// People are asked about it.
    case approved
    /// Nobody is asked about it any more.
    case hidden
    /// It says the same as the statement of that code, which is asked about in its place.
    case merged(String)

    /// The status as files name it.
    public var name: String {
      switch self {
      case .waiting: "waiting"
      case .approved: "approved"
      case .hidden: "hidden"
      case .merged: "merged"
      }
    }
  }

  /// One decision about a statement.
  public struct Decision: Equatable, Sendable {
    /// What was decided.
    public var status: Status
    /// Why.
    public var reason: String
    /// When.
    public var time: Moment
  }

  /// The most characters of a statement.
  public static let longest = 140

  /// Makes a statement that nobody has looked at.
  public init(
    code: String, text: String, group: Group? = nil, session: String? = nil, excerpt: String? = nil
  ) {
    self.code = code
    self.text = text
    self.group = group
    self.session = session
    self.excerpt = excerpt
    status = .waiting
    decisions = []
  }

  /// Whether two statements say the same in the same words, whatever the capitals and full stops.
  public static func isSame(_ one: String, _ other: String) -> Bool { plain(one) == plain(other) }

  private static func plain(_ text: String) -> String {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }
}
