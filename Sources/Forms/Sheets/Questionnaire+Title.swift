import Survey

extension Questionnaire {
  /// The name that people read; the id where there is none.
  func pageTitle(in language: Language) -> WrittenText {
    title.written(in: language, of: self) ?? WrittenText(id, in: language)
  }
}
