/// How one person likes to be asked; kept by respondent code, never by name.
public struct Preferences: Equatable, Sendable {
  /// The code of the language or wording; nil is the questionnaire's own.
  public var language: String?
  /// Whether the questions are read aloud.
  public var hasVoice = false
  /// The speed of the voice in words a minute, 80 to 450.
  public var pace = 130
  /// Whether each line waits for Enter.
  public var isOneLine = false
  /// Whether Space and Enter are all that is needed.
  public var hasSwitches = false
  /// Whether symbols stand after words.
  public var hasSymbols = false
  /// Whether headings are in big letters.
  public var hasBigHeadings = false
  /// The colours.
  public var theme = Theme.none
  /// Whether hints are left out until somebody asks `what`.
  public var hasShortHints = false
  /// Whether a screen reader is in use, which turns everything decorative off.
  public var hasScreenReader = false

  /// The colours that can be chosen.
  public enum Theme: String, Codable, CaseIterable, Sendable {
    case none
    case highContrast = "high-contrast"
    case darkOnCream = "dark-on-cream"
    case yellowOnBlack = "yellow-on-black"
  }

  /// The slowest and the fastest voice, in words a minute.
  public static let paces = 80...450
  /// How much faster or slower the voice becomes at once.
  public static let paceStep = 20

  /// Makes the preferences of somebody who said nothing.
  public init() {}

  /// What is really done: a screen reader speaks for itself, and reads decoration as noise.
  public var effective: Preferences {
    guard hasScreenReader else { return self }
    var plain = self
    plain.hasVoice = false
    plain.hasSymbols = false
    plain.hasBigHeadings = false
    plain.theme = .none
    return plain
  }
}

extension Preferences: Codable {
  private enum CodingKeys: String, CodingKey {
    case language, theme, pace
    case hasVoice = "voice"
    case isOneLine = "one-line"
    case hasSwitches = "switches"
    case hasSymbols = "symbols"
    case hasBigHeadings = "big-headings"
    case hasShortHints = "short-hints"
    case hasScreenReader = "screen-reader"
  }

  /// Reads what is there; whatever is missing or unknown stays as it is for everybody.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func read<Value: Decodable>(_ key: CodingKeys, into value: inout Value) {
      if let found = try? container.decode(Value.self, forKey: key) { value = found }
    }
    language = try? container.decode(String.self, forKey: .language)
    read(.hasVoice, into: &hasVoice)
    read(.pace, into: &pace)
    read(.isOneLine, into: &isOneLine)
    read(.hasSwitches, into: &hasSwitches)
    read(.hasSymbols, into: &hasSymbols)
    read(.hasBigHeadings, into: &hasBigHeadings)
    read(.theme, into: &theme)
    read(.hasShortHints, into: &hasShortHints)
    read(.hasScreenReader, into: &hasScreenReader)
    pace = min(max(pace, Self.paces.lowerBound), Self.paces.upperBound)
  }
}
