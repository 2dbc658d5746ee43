import Survey

/// A theme applied to an answer.
///
/// What the codebook finds is a suggestion; only a person can confirm it.
public struct Coding: Equatable, Sendable {
  /// The code of the theme.
  public var theme: String
  /// The id of the response.
  public var response: String
  /// The question that was answered.
  public var question: QuestionPath
  /// The places that speak of the theme, from left to right, each with the entry that found it.
  public var matches: [Match]

  /// Makes a coding.
  public init(theme: String, response: String, question: QuestionPath, matches: [Match]) {
    self.theme = theme
    self.response = response
    self.question = question
    self.matches = matches
  }
}
