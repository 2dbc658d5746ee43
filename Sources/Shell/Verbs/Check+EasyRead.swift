import ArgumentParser
import EasyRead
import Forms
import Reports
import Study
import Survey
import Terminal

extension Check {
  /// Looks at the wording of questionnaires, by file or id, or of all of the study.
  func checkWording(in session: Session) throws {
    let questionnaires = try worded(session)
    var failed = questionnaires.count < files.count
    var told: [JSON] = []
    let glossary = try Self.glossary(session, place)
    for questionnaire in questionnaires {
      for language in try wordings(of: questionnaire, session) {
        let outcome = EasyRead(
          questionnaire, in: language, glossary: glossary
        ).outcome
        failed = failed || outcome.errors > 0
        switch format {
        case .text: tell(outcome, of: questionnaire, in: language, session)
        case .json: told.append(Self.json(outcome, of: questionnaire, in: language))
        }
      }
    }
    switch format {
    case .text: session.console.say(EasyRead.caution)
    case .json:
      let all: JSON = ["wordings": .array(told), "caution": .string(EasyRead.caution)]
      session.console.deliver(all.text)
    }
    if failed { throw ExitCode.failure }
  }

  /// The words that are explained, by the study too where there is one.
  private static func glossary(_ session: Session, _ place: Place) throws -> Glossary {
    guard let study = try? session.study(place) else { return GlossaryFile.builtIn }
    return try session.glossary(in: study)()
  }

  /// The questionnaires that were named; about those that cannot be read a sentence is said.
  private func worded(_ session: Session) throws -> [Questionnaire] {
    if files.isEmpty { return try session.questionnaires(in: session.study(place)) }
    return try files.compactMap { name in
      guard name.contains("/") || name.hasSuffix(".yaml") else {
        return try session.questionnaire(name, in: session.study(place))
      }
      guard let bytes = try? Study.bytes(at: name, limit: (1 << 20) + 1) else {
        session.console.complain(
          "“\(name)” could not be read. Nothing was changed. Check the name of the file.")
        return nil
      }
      let file = String(name.split(separator: "/").last ?? "")
      guard let questionnaire = XLSForm.read(bytes, file: file).questionnaire else {
        session.console.complain(
          "“\(name)” has flaws and was not checked. Nothing was changed. "
            + "Type check \(name) to see them.")
        return nil
      }
      return questionnaire
    }
  }

  /// The wordings to look at: the one asked for, else Easy Read, else the default.
  private func wordings(of questionnaire: Questionnaire, _ session: Session) throws -> [Language] {
    if let language {
      if let found = questionnaire.language(named: language) { return [found] }
      let known = questionnaire.languages
      throw Failure(
        "“\(questionnaire.id)” has no wording “\(language)”. Nothing was changed. "
          + "There are: \(known.map(\.code).joined(separator: ", ")).")
    }
    let easy = questionnaire.languages.filter(\.isEasyRead)
    if easy.isEmpty, format == .text {
      session.console.say(
        "“\(questionnaire.id)” has no Easy Read wording yet, so its standard wording is looked at, "
          + "and what is said about the words is advice. To add one, give the file columns such as "
          + "label::Easy Read (en-x-easyread), beside each label, hint and guidance_hint.")
    }
    return easy.isEmpty ? [questionnaire.defaultLanguage] : easy
  }

  private func tell(
    _ outcome: EasyRead.Outcome, of questionnaire: Questionnaire, in language: Language,
    _ session: Session
  ) {
    let name = "\(questionnaire.id), wording \(language.name)"
    switch outcome {
    case .notChecked(let reason): session.console.say("\(name): \(reason)")
    case .checked(let findings):
      if findings.isEmpty {
        return session.console.say("\(name): no problems found by these checks.\n")
      }
      session.console.say("\(name):\n")
      for finding in findings {
        let severity = finding.severity == .error ? "Error" : "Warning"
        session.console.say(
          "\(severity) \(finding.rule), \(finding.title). In \(finding.place):\n"
            + "“\(finding.text)”\n\(finding.suggestion)\n")
      }
      let (errors, warnings) = (outcome.errors, findings.count - outcome.errors)
      session.console.say(
        "\(name): \(Self.number(errors, "error")), \(Self.number(warnings, "warning")).\n")
    }
  }

  private static func number(_ count: Int, _ thing: String) -> String {
    count == 1 ? "1 \(thing)" : "\(count) \(thing)s"
  }

  private static func json(
    _ outcome: EasyRead.Outcome, of questionnaire: Questionnaire, in language: Language
  ) -> JSON {
    let (reason, findings): (JSON, [Finding]) =
      switch outcome {
      case .notChecked(let reason): (.string(reason), [])
      case .checked(let findings): (.null, findings)
      }
    return [
      "questionnaire": .string(questionnaire.id), "language": .string(language.code),
      "easyRead": .bool(language.isEasyRead), "notChecked": reason,
      "errors": .integer(outcome.errors), "warnings": .integer(findings.count - outcome.errors),
      "findings": .array(findings.map(json)),
    ]
  }

  private static func json(_ finding: Finding) -> JSON {
    [
      "rule": .string(finding.rule), "title": .string(finding.title),
      "severity": .string(finding.severity.rawValue), "place": .string("\(finding.place)"),
      "row": .optional(finding.place.row), "text": .string(finding.text),
      "suggestion": .string(finding.suggestion),
    ]
  }
}
