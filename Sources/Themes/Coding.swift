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
  /// When a person last confirmed it; nil for a suggestion, which is as it stands now.
  public var time: Moment?

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
    origin: Origin = .codebook, valence: Valence? = nil, time: Moment? = nil
  ) {
    self.theme = theme
    self.response = response
    self.question = question
    self.matches = matches
    self.origin = origin
    self.valence = valence
    self.time = time
  }

  /// Whether a person applied it.
  public var isConfirmed: Bool { origin.score == nil }
}

extension Coding.Origin {
  /// How sure a machine is, from 0 to 1; nil for people, who decide.
  public var score: Double? {
    switch self {
    case .codebook: 1
    case .learned(let score): score
    case .people: nil
    }
  }

  /// Who applied the theme, as files name it: `codebook`, `machine`, or people with commas between.
  public var coder: String {
    switch self {
    case .codebook: "codebook"
    case .learned: "machine"
    case .people(let coders): coders.joined(separator: ", ")
    }
  }
}
