/// What a summary says of one theme.
public struct Finding: Equatable, Sendable {
  /// The code of the theme.
  public var theme: String
  /// The name that people read.
  public var name: String
  /// How many people spoke of it, each counted once; nil where that is withheld.
  public var respondents: Int?
  /// How many people the share is of.
  public var base: Int
  /// How many people spoke well of it; nil where that is withheld.
  public var positive: Int?
  /// How many people spoke badly of it; nil where that is withheld.
  public var negative: Int?
  /// Why figures are withheld; nil where they are not.
  public var suppressed: Suppression?
  /// The answers behind the figure.
  public var excerpts: [Excerpt]

  /// The reasons for withholding a figure.
  public enum Suppression: String, Equatable, Sendable {
    /// The figure itself is so small that it could show who spoke.
    case primary
    /// With it, a withheld figure could be worked out.
    case secondary
  }

  /// Makes a finding.
  public init(
    theme: String, name: String, respondents: Int?, base: Int, positive: Int? = 0,
    negative: Int? = 0, suppressed: Suppression? = nil, excerpts: [Excerpt] = []
  ) {
    self.theme = theme
    self.name = name
    self.respondents = respondents
    self.base = base
    self.positive = positive
    self.negative = negative
    self.suppressed = suppressed
    self.excerpts = excerpts
  }

  /// The share of people with its interval; nil where it is withheld.
  public var proportion: Proportion? { respondents.map { Proportion($0, of: base) } }
}
