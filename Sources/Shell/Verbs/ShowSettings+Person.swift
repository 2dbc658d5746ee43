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
    var preferences = study.preferences(of: code) ?? Preferences()
    if !words.isEmpty {
      try Languages.take(words.joined(separator: " "), into: &preferences, book, languages)
      try study.keep(preferences, of: code)
    }
    let language = languages.first { $0.code == preferences.language }?.name
    session.console.say("\(code) is asked like this:")
    for sentence in preferences.sentences(
      in: book["en"], language: language ?? "as the questionnaire has them")
    {
      session.console.say(sentence)
    }
  }
}
