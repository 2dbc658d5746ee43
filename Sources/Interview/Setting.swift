import Survey

/// What an interview knows without asking: when it is, how it is held, and its own chance.
public struct Setting: Sendable {
  /// When the first question was shown.
  public var started: Moment
  /// The present moment.
  public var now: Moment
  /// What decides shuffled orders, the same for the whole of one response.
  public var seed: UInt64
  /// Whose voice it is; only somebody known to be an adult is ever asked twice for an answer.
  public var group: Group?
  /// In which language and with whose help it is answered.
  public private(set) var collection: Response.Collection
  /// How the person likes to be asked.
  public var preferences: Preferences
  /// Whether a screen reader is in use, where this computer says so, whatever the person prefers.
  public let hasScreenReader: Bool?
  /// Whether the window can show colours and big letters, as far as is known.
  public let hasLooks: Bool
  /// What the program says and hears in every language.
  public let phrasebook: Phrasebook
  /// Difficult words that can be explained, besides those of the questionnaire; it is asked for when
  /// somebody types `what`, since a long list takes a while to read.
  public let glossary: @Sendable () -> Glossary
  /// What the program says and hears in the language that is shown.
  public private(set) var phrases: Phrases

  /// Makes a setting.
  public init(
    started: Moment, now: Moment, seed: UInt64, group: Group?, collection: Response.Collection,
    phrasebook: Phrasebook, preferences: Preferences = Preferences(),
    hasScreenReader: Bool? = nil, hasLooks: Bool = true,
    glossary: @escaping @Sendable () -> Glossary = { Glossary() }
  ) {
    self.started = started
    self.now = now
    self.seed = seed
    self.group = group
    self.collection = collection
    self.preferences = preferences
    self.hasScreenReader = hasScreenReader
    self.hasLooks = hasLooks
    self.phrasebook = phrasebook
    self.glossary = glossary
    phrases = phrasebook[collection.language]
  }

  /// How the questions are really shown and said.
  public var manner: Preferences {
    var preferences = preferences
    preferences.hasScreenReader = hasScreenReader ?? preferences.hasScreenReader
    if !hasLooks {
      preferences.theme = .none
      preferences.hasBigHeadings = false
    }
    return preferences.effective
  }

  /// The code of the language that is shown.
  public var language: String {
    get { collection.language }
    set {
      collection.language = newValue
      phrases = phrasebook[newValue]
    }
  }

  /// Takes in who types the answers.
  mutating func take(_ typing: Response.Collection.Typing, supporter: String?) {
    collection.take(typing, supporter: supporter)
  }

  /// Takes in how many of a group take part.
  mutating func take(size: Int) { collection.size = size }

  /// Takes in who helps, by role.
  mutating func take(supporter: String) { collection.supporter = supporter }

  /// A metadata value; what would point at a person or a machine is always empty.
  func metadata(_ kind: Question.Kind.Metadata) -> String {
    switch kind {
    case .start: started.localISO
    case .end: now.localISO
    case .today: now.localDate.iso
    default: ""
    }
  }
}
