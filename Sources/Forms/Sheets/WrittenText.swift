import Survey

/// Words on a page and the language that they are in, which can be another where a translation is
/// missing.
struct WrittenText: Equatable, Sendable {
  let words: String
  let language: Language

  init(_ words: String, in language: Language) {
    self.words = words
    self.language = language
  }
}

extension Wording {
  /// The words and the language that they were found in; nil where there are none.
  func written(in language: Language, of questionnaire: Questionnaire) -> WrittenText? {
    let fallback = questionnaire.defaultLanguage
    guard let words = text(in: language.code, fallback: fallback.code) else { return nil }
    let order = [language, fallback] + questionnaire.languages
    let found = order.first { texts[$0.code] == words } ?? language
    return WrittenText(words, in: found)
  }
}
