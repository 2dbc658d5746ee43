import Survey

/// Draft themes that are read back one at a time, as questions to those who spoke.
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
    /// What somebody said about it.
    public var example: Example?

    /// Makes a draft theme.
    public init(code: String, words: String, example: Example? = nil) {
      self.code = code
      self.words = words
      self.example = example
    }
  }

  /// What somebody said, who agreed to be quoted.
  public struct Example: Equatable, Sendable {
    /// The words.
    public var words: String
    /// Whose voice it is; nil where nobody said.
    public var group: Group?
    /// Whether nobody said it, because the response was made up.
    public var isInvented: Bool

    /// Makes an example.
    public init(_ words: String, group: Group?, isInvented: Bool = false) {
      self.words = words
      self.group = group
      self.isInvented = isInvented
    }

    /// How it is shown, with who said it.
    var phrase: Phrase {
      if isInvented { return .readBackInvented }
      switch group {
      case .youngPerson: return .readBackYoung
      case .parentCarer: return .readBackParent
      case .practitioner: return .readBackPractitioner
      case nil: return .readBackSomebody
      }
    }
  }

  /// Makes a reading back to the people of the header.
  public init(_ themes: [Draft], header: ThemeCheck) {
    self.themes = themes
    self.header = header
  }
}
