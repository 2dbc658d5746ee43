import Forms
import Interview
import Study
import Survey
import Terminal

extension Session {
  /// What an interview knows without asking.
  func setting(
    of draft: Draft, asking questionnaire: Questionnaire, _ accessibility: Accessibility,
    in study: Study
  ) throws -> Setting {
    let header = draft.response
    var setting = try setting(
      draft.collection, of: header.respondent.group,
      phrasebook(for: questionnaire.languages.map(\.code), in: study),
      study.preferences(of: header.respondent.code) ?? Preferences(), accessibility, in: study)
    setting.started = header.started
    setting.seed = SplitMix.seed(of: header.id)
    return setting
  }

  /// What a conversation that begins now knows without asking.
  func setting(
    _ collection: Response.Collection, of group: Group?, _ book: Phrasebook,
    _ preferences: Preferences, _ accessibility: Accessibility, in study: Study
  ) throws -> Setting {
    Setting(
      started: now(), now: now(), seed: 0, group: group, collection: collection, phrasebook: book,
      preferences: preferences, hasScreenReader: accessibility.isOn,
      hasLooks: !console.screen.isInteractive || console.screen.allowsColour,
      glossary: try glossary(in: study))
  }

  /// What the program says and hears in these languages; a study's own words come first.
  func phrasebook(for codes: [String], in study: Study) throws -> Phrasebook {
    let own = try study.phraseCodes().compactMap { code -> Phrases? in
      let file = "phrases/\(code).yaml"
      let (phrases, _) = PhrasesFile.read(try study.bytes(of: .phrases(code)), file: file)
      if phrases == nil {
        console.complain(
          "Questionnaires/\(file) has flaws and is passed over. Type check to see them.")
      }
      return phrases
    }
    return PhrasesFile.phrasebook(for: codes, own: own)
  }

  /// The words that can be explained; a study's own come first.
  func glossary(in study: Study) throws -> @Sendable () -> Glossary {
    guard study.has(.glossary) else { return { GlossaryFile.builtIn } }
    let (own, _) = GlossaryFile.read(try study.bytes(of: .glossary), file: "glossary.yaml")
    guard let own else {
      console.complain(
        "Questionnaires/glossary.yaml has flaws and is passed over. Type check to see them.")
      return { GlossaryFile.builtIn }
    }
    return { own + GlossaryFile.builtIn }
  }
}
