import Survey

/// What a person or a group said when a draft theme was read back to them.
public struct ThemeCheck: Codable, Equatable, Sendable {
  /// The sitting that it belongs to; what is said later in a sitting takes the place of the earlier.
  public var sitting: String
  /// The code of the theme; nil where it is about all of them.
  public var theme: String?
  /// The words that were read back.
  public var read: String
  /// The questionnaires whose answers the theme came from, by id.
  public var questionnaires: [String]
  /// The rounds of asking that it came from.
  public var waves: [Wave]
  /// Whose voice it is; never a name.
  public var group: Group
  /// How many people were there; 0 where the one person did not say.
  public var size: Int
  /// How many agreed.
  public var agree: Int
  /// How many wanted it in other words.
  public var change: Int
  /// How many wanted it taken out.
  public var takeOut: Int
  /// How many said that something is missing.
  public var missing: Int
  /// How they would say it.
  public var newWords: [Saying]
  /// What they said is missing.
  public var missingWords: [Saying]
  /// Who found the words; nil where that was not asked.
  public var speaker: Answer.Speaker?
  /// The session that it was said in; nil where none was open.
  public var session: String?

  /// Words that somebody said.
  public struct Saying: Codable, Equatable, Sendable {
    /// The words.
    public var words: String
    /// In a group, how many agree with them; nil where nobody counted.
    public var agree: Int?

    /// Makes a saying.
    public init(_ words: String, agree: Int? = nil) {
      self.words = words
      self.agree = agree
    }
  }

  private enum CodingKeys: String, CodingKey {
    case sitting, theme, read, questionnaires, waves, group, size, agree, change, missing, speaker,
      session
    case takeOut = "take-out"
    case newWords = "new-words"
    case missingWords = "missing-words"
  }

  /// Makes a check in which nobody has said anything yet.
  public init(
    sitting: String, theme: String?, read: String, questionnaires: [String], waves: [Wave],
    group: Group, size: Int, agree: Int = 0, change: Int = 0, takeOut: Int = 0, missing: Int = 0,
    newWords: [Saying] = [], missingWords: [Saying] = [], speaker: Answer.Speaker? = nil,
    session: String? = nil
  ) {
    self.sitting = sitting
    self.theme = theme
    self.read = read
    self.questionnaires = questionnaires
    self.waves = waves
    self.group = group
    self.size = size
    self.agree = agree
    self.change = change
    self.takeOut = takeOut
    self.missing = missing
    self.newWords = newWords
    self.missingWords = missingWords
    self.speaker = speaker
    self.session = session
  }
}
