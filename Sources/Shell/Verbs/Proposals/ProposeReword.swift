import ArgumentParser
import Coproduction
import Study
import Survey
import Terminal

/// Proposes other words for a question.
struct ProposeReword: Verb {
  static let configuration = CommandConfiguration(
    commandName: "reword", abstract: "Propose other words for a question.",
    discussion: """
      Answers before and after are counted together, with both wordings shown, so the question must \
      still ask the same. For another question, use propose add.
      """)

  @Argument(help: "The questionnaire, such as youth-council.") var questionnaire: String
  @Argument(help: "The name of the question.") var name: String
  @Option(help: "The words that it is to have.") var label: String?
  @Option(help: "The easy words that it is to have.") var easyRead: String?
  @OptionGroup var wish: Wish
  @OptionGroup var place: Place

  func validate() throws {
    guard label == nil, easyRead == nil else { return }
    throw ValidationError("Write the new words with --label, with --easy-read, or with both.")
  }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let asked = try session.questionnaire(questionnaire, in: study)
    // The easy words where only those change.
    let language = label == nil ? asked.languages.first(where: \.isEasyRead) : nil
    let was = asked.question(named: name)?.label
      .text(in: (language ?? asked.defaultLanguage).code, fallback: asked.defaultLanguage.code)
    let wording = QuestionChange.NewWording(
      name: name,
      label: try label.map { try Typed.filled($0, for: "--label", "Write the question.") },
      easyRead: try easyRead.map {
        try Typed.filled($0, for: "--easy-read", "Write the question in easy words.")
      }, was: was ?? "")
    try session.propose(.reword(wording), to: questionnaire, wish, at: place)
    let others = asked.languages.dropFirst().filter { !$0.isEasyRead || easyRead == nil }
    guard label != nil, !others.isEmpty else { return }
    session.console.say(
      "The words in \(others.map(\.name).joined(separator: " and ")) stay as they are. "
        + "Ask somebody who reads them whether they still say the same.")
  }
}
