/// What a summary says of one theme.
public struct Finding: Equatable, Sendable {
  /// The code of the theme.
  public var theme: String
  /// The name that people read.
  public var name: String
  /// How many people spoke of it, each counted once; nil where that is withheld.
  public var respondents: Int?
  /// For how many of them a person confirmed that they did; nil where that is withheld.
  public var confirmed: Int?
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
  /// The code of the theme that this one is a part of; nil where it stands by itself.
  public var parent: String?

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
    negative: Int? = 0, confirmed: Int? = 0, suppressed: Suppression? = nil,
    excerpts: [Excerpt] = [], parent: String? = nil
  ) {
    self.theme = theme
    self.name = name
    self.respondents = respondents
    self.confirmed = confirmed
    self.base = base
    self.positive = positive
    self.negative = negative
    self.suppressed = suppressed
    self.excerpts = excerpts
    self.parent = parent
  }

  /// For how many people there is nothing but suggestions; nil where that is withheld.
  public var suggested: Int? {
    guard let respondents, let confirmed else { return nil }
    // Rounded figures need not add up.
    return max(0, respondents - confirmed)
  }

  /// The share of people with its interval; nil where it is withheld.
  public var proportion: Proportion? { respondents.map { Proportion($0, of: base) } }
}
