import ArgumentParser
import Study
import Survey
import Terminal

/// Lists what can be asked.
struct ListQuestionnaires: Verb {
  static let configuration = CommandConfiguration(
    commandName: "questionnaires", abstract: "List what can be asked.")
  static let isRecorded = false

  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let questionnaires = try session.questionnaires(in: study)
    guard !questionnaires.isEmpty else {
      throw Failure("The study has no questionnaire that can be asked. Type check to see why.")
    }
    for questionnaire in questionnaires { session.console.say(Self.words(for: questionnaire)) }
  }

  private static func words(for questionnaire: Questionnaire) -> String {
    let title = questionnaire.title.text(
      in: questionnaire.defaultLanguage.code, fallback: questionnaire.defaultLanguage.code)
    let count = questionnaire.questions.count { $0.question.kind.isAnswered }
    let languages = questionnaire.languages.map { "\($0.name) (\($0.code))" }
    let group = questionnaire.group.map { ", for \($0.name)" } ?? ""
    return "\(questionnaire.id): \(title ?? questionnaire.id). Version \(questionnaire.version), "
      + "\(count) questions\(group), in \(languages.joined(separator: " and "))."
  }
}
