/// How well a theme is found by machine, to be shown beside whatever a machine coded.
public struct Quality: Equatable, Sendable {
  /// The code of the theme.
  public var theme: String
  /// What decides.
  public var way: Way
  /// How many answers people found the theme in.
  public var confirmed: Int
  /// How many answers people read.
  public var read: Int
  /// How often the machine finds what people found; nil where too few answers are known to tell.
  ///
  /// Each answer was judged by what was learned from other answers: the plane, the trust in each
  /// entry, how both are joined and where the line is drawn. Two things saw all the answers: how
  /// rare each word is, and which way decides, so that the figures may be a little too good.
  public var measure: Measure?

  /// The fewest answers with and without a theme that allow any figure.
  public static let fewest = 5

  /// What decides whether an answer speaks of a theme.
  public enum Way: String, Equatable, Sendable, CaseIterable {
    /// The codebook's entries, without those that people found wrong too often.
    case codebook
    /// What was learned from confirmed codings.
    case learned
    /// Both together.
    case combined
  }
}
