/// The themes that answers are read for, and the words that point to each.
public struct Codebook: Equatable, Sendable {
  /// What the codebook is called.
  public var name: String
  /// The version that summaries name.
  public var version: String
  /// The themes in the order in which tables show them where figures tie.
  public var themes: [Theme]

  /// Makes a codebook.
  public init(name: String = "", version: String = "1", themes: [Theme]) {
    self.name = name
    self.version = version
    self.themes = themes
  }
}
