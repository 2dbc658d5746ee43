import Interview
import Survey

/// Finds the language that somebody asked for.
enum Languages {
  /// The language of that code or name.
  static func named(_ wanted: String, in questionnaire: Questionnaire) throws -> Language {
    if let named = questionnaire.language(named: wanted) { return named }
    let plain = wanted.lowercased()
    let known = questionnaire.languages
    let names = known.map { "\($0.name) (\($0.code))" }.joined(separator: ", ")
    if ["easy read", "easyread", "en-x-easyread"].contains(plain) {
      throw Failure(
        "“\(questionnaire.id)” has no Easy Read wording yet. Nothing was started. It has: \(names). "
          + "Add columns such as label::Easy Read (en-x-easyread) to its file.")
    }
    throw Failure(
      "“\(questionnaire.id)” is not written in “\(wanted)”. Nothing was started. It has: \(names).")
  }

  /// Takes a setting in words, such as `voice on`, into somebody's preferences.
  static func take(
    _ words: String, into preferences: inout Preferences, _ book: Phrasebook,
    _ languages: [Language]
  ) throws {
    do {
      try preferences.take(words, in: book, languages: languages)
    } catch {
      switch error {
      case .unknown:
        throw Failure(
          "“\(words)” is not a setting. Nothing was changed. Settings are: voice on, voice off, "
            + "slower, faster, one line, all lines, switches on, symbols on, big text, "
            + "high contrast, dark on cream, yellow on black, no colours, hints short, hints full, "
            + "screen reader on, easy read, standard, or a language.")
      case .language(let wanted):
        let names = languages.map(\.name).joined(separator: ", ")
        throw Failure(
          "The questions are not in “\(wanted)”. Nothing was changed. They are in: \(names).")
      }
    }
  }
}
