/// A theme that a machine finds in an answer, for a person to confirm.
public struct Suggestion: Equatable, Sendable {
  /// The theme, by its index in the codebook.
  public var theme: Int
  /// How likely a person would find it too, from 0 to 1.
  public var score: Double
  /// What decided.
  public var way: Quality.Way
  /// The places that speak for it, from left to right; empty where no word stands out.
  ///
  /// They are entries of the codebook and, with an empty pattern, the words that weighed most in
  /// what was learned.
  public var matches: [Match]
}
