import Survey

/// A theme applied to an answer.
///
/// What a machine finds is a suggestion; only a person can confirm it.
public struct Coding: Equatable, Sendable {
  /// The code of the theme.
  public var theme: String
  /// The id of the response.
  public var response: String
  /// The question that was answered.
  public var question: QuestionPath
  /// The places that speak of the theme, from left to right, each with the entry that found it.
  public var matches: [Match]
  /// Who applied it.
  public var origin: Origin
  /// Whether the answer speaks well or badly of the theme; nil where nobody can say.
  public var valence: Valence?

  /// Who applied a theme.
  public enum Origin: Equatable, Sendable {
    /// The codebook, by the words of its entries.
    case codebook
    /// What was learned from confirmed codings, with how sure it is, from 0 to 1.
    case learned(score: Double)
    /// People who read the answer, by their initials or roles, in order.
    case people([String])
  }

  /// Makes a coding.
  public init(
    theme: String, response: String, question: QuestionPath, matches: [Match],
    origin: Origin = .codebook, valence: Valence? = nil
  ) {
    self.theme = theme
    self.response = response
    self.question = question
    self.matches = matches
    self.origin = origin
    self.valence = valence
  }

  /// Whether a person applied it.
  public var isConfirmed: Bool { if case .people = origin { true } else { false } }
}
