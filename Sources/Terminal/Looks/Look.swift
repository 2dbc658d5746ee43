import Survey

/// How one person likes words to look; by itself nothing but the words is written.
public struct Look: Equatable, Sendable {
  /// The colours.
  public var theme: Preferences.Theme
  /// Whether headings are shown twice as high and wide, on terminals known to be able to.
  public var hasBigHeadings: Bool

  /// Makes a look.
  public init(theme: Preferences.Theme = .none, hasBigHeadings: Bool = false) {
    self.theme = theme
    self.hasBigHeadings = hasBigHeadings
  }
}
