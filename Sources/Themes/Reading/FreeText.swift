import Survey

/// An answer in words, with the themes that it speaks of.
public struct FreeText: Equatable, Sendable {
  /// The question that was answered.
  public var question: QuestionPath
  /// The whole answer.
  public var words: String
  /// Who found the words.
  public var speaker: Answer.Speaker?
  /// The themes that it speaks of, each once.
  public var codings: [Coding]
  /// Whether a person has read it and decided what it speaks of.
  public var isDecided: Bool

  /// Makes an answer in words.
  public init(
    question: QuestionPath, words: String, speaker: Answer.Speaker? = nil, codings: [Coding] = [],
    isDecided: Bool = false
  ) {
    self.question = question
    self.words = words
    self.speaker = speaker
    self.codings = codings
    self.isDecided = isDecided
  }
}

extension FreeText {
  /// The place of the whole answer, in Unicode scalars.
  public var whole: Range<Int> { 0..<words.unicodeScalars.count }

  /// The words at a place of the answer, in Unicode scalars.
  public func text(at span: Range<Int>) -> String { words.text(at: span) }

  /// Whether it answers a question of that name, such as `better`, `hopes.step` or `hopes[2].step`.
  public func isAnswer(to question: String) -> Bool {
    self.question.name == question || QuestionKey(self.question).name == question
      || self.question.description == question
  }
}

extension String {
  /// The words at a place, in Unicode scalars.
  func text(at span: Range<Int>) -> String {
    String(String.UnicodeScalarView(unicodeScalars.dropFirst(span.lowerBound).prefix(span.count)))
  }
}
