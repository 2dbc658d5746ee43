import ArgumentParser
import Coproduction
import Study
import Survey
import Terminal

/// Proposes to ask a question no longer.
struct ProposeRemove: Verb {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Propose to take a question out.")

  @Argument(help: "The questionnaire, such as youth-council.") var questionnaire: String
  @Argument(help: "The name of the question.") var name: String
  @OptionGroup var wish: Wish
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let asked = try session.questionnaire(questionnaire, in: session.study(place))
    let was = asked.question(named: name)?.label
      .text(in: asked.defaultLanguage.code, fallback: asked.defaultLanguage.code)
    try session.propose(.remove(name: name, was: was ?? ""), to: questionnaire, wish, at: place)
  }
}
