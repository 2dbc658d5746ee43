import Forms
import Interview
import Study
import Survey
import TestSupport
import Testing

/// Somebody who sits at a terminal and answers, and knows what ought to be asked next.
///
/// An `Interview` of its own says which question should be on the screen; every line is typed into
/// the terminal and told to it.
struct Sitter {
  let terminal: PseudoTerminal
  private(set) var interview: Interview
  private(set) var kept: [QuestionPath: Answer] = [:]

  init(
    at terminal: PseudoTerminal, answering questionnaire: Questionnaire,
    after answers: [Answer] = []
  ) throws {
    self.terminal = terminal
    let now = Moment(seconds: 1_795_276_931)
    interview = Interview(
      questionnaire,
      setting: Setting(
        started: now, now: now, language: questionnaire.defaultLanguage.code, seed: 1,
        group: questionnaire.group ?? .youngPerson, speaker: .own, consentGiver: "self"),
      answers: answers)
    for answer in answers { kept[answer.question] = answer }
    try awaitPrompt()
  }

  /// Types a line, and waits until the next prompt is shown.
  mutating func type(_ line: String) throws {
    terminal.type(line + "\r")
    let turn = interview.take(line, at: Moment(seconds: 1_795_276_931))
    for case .answered(let answer) in turn.changes { kept[answer.question] = answer }
    try awaitPrompt()
  }

  /// A good answer to what is asked now, by number or in the words of the option.
  func answer(byLabel: Bool) -> String {
    guard let prompt = interview.prompt else { return "" }
    let isOffer = prompt.text == "Do you want to add another?"
    if !prompt.options.isEmpty {
      // Another turn of a repeat once is enough.
      let wanted = isOffer && kept.keys.contains { $0.steps.last?.turn == 1 } ? 1 : 0
      return byLabel ? prompt.options[wanted] : "\(wanted + 1)"
    }
    return prompt.asking.contains("your answer") ? "I like café music & drawing" : ""
  }

  private func awaitPrompt() throws {
    guard let prompt = interview.prompt else { return }
    let first = prompt.text.split(separator: " ").first.map(String.init) ?? ""
    try terminal.expect(first)
    try terminal.expect(prompt.asking.trimmed)
  }
}

extension Questionnaire {
  /// A questionnaire of the project, by its id.
  static func starter(_ id: String) throws -> Questionnaire {
    let study = try Study(root: TemporaryStudy.project)
    let reading = XLSForm.read(try study.bytes(of: .questionnaire(id)), file: id)
    return try #require(reading.questionnaire, "\(reading.flaws)")
  }
}
