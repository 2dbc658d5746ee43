import Survey

/// Draft themes that are read back one at a time, as questions: did we hear you right?
public struct ReadBack: Equatable, Sendable {
  /// The themes in the order of reading.
  public var themes: [Draft]
  /// Where the themes come from, who is there, and how many; nothing is said yet.
  public var header: ThemeCheck

  /// A theme as it is read out.
  public struct Draft: Equatable, Sendable {
    /// The code of the theme.
    public var code: String
    /// The theme in plain words.
    public var words: String
    /// What somebody said about it, with who that was, such as `A young person`.
    public var example: (who: String, words: String)?

    /// Makes a draft theme.
    public init(code: String, words: String, example: (who: String, words: String)? = nil) {
      self.code = code
      self.words = words
      self.example = example
    }

    /// Says whether two drafts are the same.
    public static func == (one: Draft, other: Draft) -> Bool {
      one.code == other.code && one.words == other.words
        && one.example?.who == other.example?.who && one.example?.words == other.example?.words
    }
  }

  /// Makes a reading back to the people of the header.
  public init(_ themes: [Draft], header: ThemeCheck) {
    self.themes = themes
    self.header = header
  }
}
