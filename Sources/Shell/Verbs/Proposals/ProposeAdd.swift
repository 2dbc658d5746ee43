import ArgumentParser
import Coproduction
import Study
import Survey
import Terminal

/// Proposes a new question.
struct ProposeAdd: Verb {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Propose a new question.")

  @Argument(help: "The questionnaire, such as youth-council.") var questionnaire: String
  @Option(help: "A short name for the question, such as after_school.") var name: String
  @Option(help: "Its XLSForm type, such as text or \"select_one yes_no\".") var type: String
  @Option(help: "The question.") var label: String
  @Option(help: "The question in easy words.") var easyRead: String?
  @Option(help: "The question or section that it follows; otherwise the last question.")
  var after: String?
  @OptionGroup var wish: Wish
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let question = QuestionChange.NewQuestion(
      name: name.trimmed, type: type.trimmed,
      label: try Typed.filled(label, for: "--label", "Write the question."),
      easyRead: easyRead.map(\.trimmed), after: after)
    try session.propose(.add(question), to: questionnaire, wish, at: place)
  }
}
