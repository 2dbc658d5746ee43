import Coproduction
import Forms
import Study
import Survey
import Terminal

extension Condition {
  /// Looks at everything; nothing of it is changed.
  static func of(_ study: Study, in session: Session) throws -> Condition {
    let environment = session.environment
    // That a study is sealed and closed is as it should be.
    let responses = try study.responseFiles().responses(tellingOfSealed: false)
    let drafts = try study.unfinished()
    let checked = try Check.all(of: study)
    let questionnaires = try study.questionnaireIDs().ids.compactMap { id in
      XLSForm.read(try study.bytes(of: .questionnaire(id)), file: "\(id).yaml").questionnaire
        .map { (id: id, form: $0) }
    }
    let settings = study.has(.settings) ? try study.bytes(of: .settings) : []
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return Condition(
      screen: session.console.screen, isDumb: environment.isDumb, locale: locale ?? "",
      hasSound: Voice.canBeHeard(in: environment), hasVoice: Voice.isInstalled(in: environment),
      languagesWithoutVoice: voiceless(questionnaires.flatMap(\.form.languages)),
      hasPandoc: Converter(named: "pandoc", in: environment) != nil,
      folder: study.responsePath,
      promises: Result { () throws(StoreFault) in try study.promises() },
      openToOthers: try study.openToOthers(), now: session.now(),
      newest: responses.responses.filter { !$0.isInvented }.map { $0.finished ?? $0.started }.max(),
      partnership: PartnershipFile.read(settings, file: "study.yaml").0,
      likelyNames: PartnershipFile.likelyNames(in: settings),
      withoutRetention: questionnaires.filter { $0.form.retentionMonths == nil }.map(\.id),
      isSealed: study.isSealed, hasPassphrase: try study.passphrase() != nil,
      flawedFiles: checked.filter { $0.flaws.contains { !$0.isWarning } }.map(\.file),
      drafts: (drafts.drafts.count + drafts.sealed, drafts.drafts.map(\.modified).min()),
      problems: responses.problems + drafts.problems)
  }

  /// The names of languages that no voice speaks, each once.
  private static func voiceless(_ languages: [Language]) -> [String] {
    let silent = languages.filter { Voice.name(forLanguage: $0.code) == nil && $0 != .unnamed }
    return Set(silent.map(\.name)).sorted()
  }
}
