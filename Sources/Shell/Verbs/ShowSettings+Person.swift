import Interview
import Study
import Survey
import Terminal

extension ShowSettings {
  /// Shows how somebody likes to be asked, after taking in what is to be different.
  func arrange(_ code: String, _ study: Study, _ session: Session) throws {
    let questionnaires = try session.questionnaires(in: study)
    var languages: [Language] = []
    for language in questionnaires.flatMap(\.languages) where !languages.contains(language) {
      languages.append(language)
    }
    let book = try session.phrasebook(for: languages.map(\.code), in: study)
    try checkIsCode(code, book, languages)
    let kept = study.preferences(of: code)
    var preferences = kept ?? Preferences()
    if !words.isEmpty {
      try Languages.take(words.joined(separator: " "), into: &preferences, book, languages)
      try study.keep(preferences, of: code)
    }
    let language = languages.first { $0.code == preferences.language }?.name
    session.console.say(
      kept == nil && words.isEmpty
        ? "Nothing is kept for \(code) yet. They are asked like everybody:"
        : "\(code) is asked like this:")
    for sentence in preferences.sentences(
      in: book["en"], language: language ?? "as the questionnaire has them")
    {
      session.console.say(sentence)
    }
  }

  /// Makes sure that the first word is a code and no setting.
  private func checkIsCode(_ code: String, _ book: Phrasebook, _ languages: [Language]) throws {
    var trial = Preferences()
    let typed = ([code] + words).joined(separator: " ")
    guard (try? trial.take(typed, in: book, languages: languages)) != nil else { return }
    throw Failure(
      "A setting belongs to somebody. Nothing was changed. Write their code first, as in: "
        + "settings yc-4f7k \(typed)")
  }
}
