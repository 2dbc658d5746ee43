import Forms
import Study
import Survey

extension Check {
  /// What the program's own words lack in the languages that the questionnaires are written in.
  func words(of study: Study, _ ids: [String]) throws -> [Checked] {
    var languages: [Language] = []
    for id in ids {
      let bytes = try study.bytes(of: .questionnaire(id))
      let read = XLSForm.read(bytes, file: "").questionnaire?.languages ?? []
      languages += read.filter { language in !languages.contains { $0.code == language.code } }
    }
    let own = try study.phraseCodes()
    return languages.filter { !own.contains($0.code) }.compactMap { language in
      let flaws = Self.isEnglish(language) ? [] : Self.flaws(of: language)
      return flaws.isEmpty ? nil : Checked(file: Self.file(language), flaws: flaws)
    }
  }

  private static func flaws(of language: Language) -> [Flaw] {
    let known = PhrasesFile.builtInFlaws(language.code).map { flaw in
      var flaw = flaw
      flaw.file = file(language)
      return flaw
    }
    guard PhrasesFile.builtIn(language.code) == nil else { return known }
    return [
      Flaw(
        file: file(language),
        problem: "The program does not speak \(language.name) between the questions.",
        advice: "English is shown there. Write its words in \(file(language)).", isWarning: true)
    ]
  }

  /// The table of words that a study can have for a language.
  private static func file(_ language: Language) -> String { "phrases/\(language.code).yaml" }

  /// Whether the words are plain English, which the program speaks by itself.
  private static func isEnglish(_ language: Language) -> Bool {
    let begin = language.code.lowercased().split(separator: "-").first ?? ""
    let isUnnamed = language == .unnamed || language.name == language.code
    return begin == "en" && !language.isEasyRead || isUnnamed
  }
}
