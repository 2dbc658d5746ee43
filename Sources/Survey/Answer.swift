/// What one person gave to one question: a value, or one of the ways of not giving one.
public struct Answer: Equatable, Sendable {
  /// The question it belongs to.
  public var question: QuestionPath
  /// What was given.
  public var content: Content
  /// Whose words a text is in; nil where that was not asked.
  public var words: Speaker?
  /// In a group session, how many people gave each choice.
  public var tally: [String: Int]?

  /// A value, or the reason that there is none.
  public enum Content: Hashable, Sendable {
    case value(Value)
    case none(NoAnswer)
  }

  /// What is stored for an answer.
  public enum Value: Hashable, Sendable {
    /// Words, the name of a choice, or a date or time in ISO 8601.
    case text(String)
    /// The names of several choices, in order for a rank.
    case several([String])
    /// A number.
    case number(Double)
  }

  /// The ways of not answering, kept apart because they mean different things.
  public enum NoAnswer: String, Codable, Equatable, Sendable, CaseIterable {
    case doNotKnow = "do-not-know"
    case doNotWantToSay = "do-not-want-to-say"
    case skipped
    case notUnderstood = "not-understood"
  }

  /// Who found the words.
  public enum Speaker: String, Codable, Equatable, Sendable {
    case own
    case supporter = "by-supporter"
  }

  /// Makes an answer.
  public init(
    question: QuestionPath, content: Content, words: Speaker? = nil, tally: [String: Int]? = nil
  ) {
    self.question = question
    self.content = content
    self.words = words
    self.tally = tally
  }

  /// The value, where there is one.
  public var value: Value? {
    if case .value(let value) = content { value } else { nil }
  }
}

extension Answer.Value {
  /// The value as expressions see it: choices are separated by spaces.
  public var expressed: String {
    switch self {
    case .text(let text): text
    case .several(let names): names.joined(separator: " ")
    case .number(let number): number.expressed
    }
  }
}

extension Double {
  /// The number as XPath writes it: no exponent, no `.0`, `NaN`, `Infinity`.
  public var expressed: String {
    if isNaN { return "NaN" }
    if isInfinite { return self < 0 ? "-Infinity" : "Infinity" }
    if self == rounded(), abs(self) < 1e15 { return String(Int(self)) }
    return Decimals.plain(self)
  }
}
