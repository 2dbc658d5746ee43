import Survey

/// What people say of an action, asked whether it has helped.
public struct Feedback: Codable, Equatable, Sendable {
  /// Whose voice it is.
  public var group: Group
  /// How many say that it has helped.
  public var yes: Int
  /// How many say that it has not.
  public var no: Int
  /// What they say about it, in their own words.
  public var words: String?
  /// Whether they agreed that others read those words; nil where nobody asked.
  public var quote: Bool?

  /// The words, where others may read them.
  public var quotable: String? { quote == true ? words : nil }

  /// Makes a feedback.
  public init(_ group: Group, yes: Int, no: Int, words: String? = nil, quote: Bool? = nil) {
    self.group = group
    self.yes = yes
    self.no = no
    self.words = words
    self.quote = quote
  }
}
