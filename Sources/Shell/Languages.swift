import Survey

/// Finds the language that somebody asked for.
enum Speech {
  /// The language of that code or name, or the first one of the questionnaire.
  static func language(_ wanted: String?, of questionnaire: Questionnaire) throws -> Language {
    guard let wanted else { return questionnaire.defaultLanguage }
    let plain = wanted.lowercased()
    let known = questionnaire.languages
    if let exact = known.first(where: {
      $0.code.lowercased() == plain || $0.name.lowercased() == plain
    }) {
      return exact
    }
    let names = known.map { "\($0.name) (\($0.code))" }.joined(separator: ", ")
    throw Failure(
      "“\(questionnaire.id)” is not written in “\(wanted)”. Nothing was started. It has: \(names).")
  }
}
