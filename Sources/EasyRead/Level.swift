import Survey

/// How strict the rules are.
enum Level: Equatable, Sendable {
  /// Easy Read: every rule at its full threshold.
  case easyRead
  /// Plain English: thresholds for plain English, and advice in place of errors.
  case plain

  /// The level that a wording is held to; nil where it is not English.
  init?(of language: Language) {
    let parts = language.code.lowercased().split { $0 == "-" || $0 == "_" }
    guard
      ["en", "eng"].contains(parts.first) || language.name.lowercased().hasPrefix("english")
        || language == .unnamed
    else { return nil }
    self = language.isEasyRead ? .easyRead : .plain
  }
}
