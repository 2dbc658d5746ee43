import Survey

/// What a summary can be split by.
public enum Field: Hashable, Sendable {
  case group, wave, questionnaire, mode, language
  /// The value given to the closed question of that name.
  case question(String)

  /// Reads `group`, `wave`, `questionnaire`, `mode`, `language`, or else the name of a question.
  public init(_ text: String) {
    switch text {
    case "group": self = .group
    case "wave": self = .wave
    case "questionnaire": self = .questionnaire
    case "mode": self = .mode
    case "language": self = .language
    default: self = .question(text)
    }
  }

  /// The name as it is typed.
  public var name: String {
    switch self {
    case .group: "group"
    case .wave: "wave"
    case .questionnaire: "questionnaire"
    case .mode: "mode"
    case .language: "language"
    case .question(let name): name
    }
  }
}

/// Why a summary cannot be split by something.
public enum UnsuitableField: Error, Equatable, Sendable, CustomStringConvertible {
  /// No questionnaire asks a question of that name.
  case unknown(String)
  /// The question takes answers that are not one of a few.
  case open(String)

  /// What is wrong and what to do, in sentences.
  public var description: String {
    switch self {
    case .unknown(let name):
      "The figures cannot be split by “\(name)”, because no questionnaire asks a question of that "
        + "name. Nothing was changed. Choose group, wave, questionnaire, mode, language or the "
        + "name of a question with options."
    case .open(let name):
      "The figures cannot be split by “\(name)”, because people answer it in their own words. "
        + "Nothing was changed. Choose a question with options."
    }
  }
}
