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
  /// How much had been written when the last prompt was awaited.
  private var mark = 0
  /// What should have come on the screen since then, and what did, without spaces and colours.
  private(set) var expected = ""
  private(set) var seen = ""

  init(
    at terminal: PseudoTerminal, answering questionnaire: Questionnaire, in language: String? = nil,
    after answers: [Answer] = [], typing: Response.Collection.Typing? = .own
  ) throws {
    self.terminal = terminal
    interview = Sitter.interview(
      of: questionnaire, in: language, after: answers, typing: typing,
      at: Moment(seconds: 1_795_276_931))
    for answer in answers { kept[answer.question] = answer }
    try awaitPrompt()
  }

  /// The interview as the program should hold it.
  static func interview(
    of questionnaire: Questionnaire, in language: String? = nil, after answers: [Answer] = [],
    typing: Response.Collection.Typing? = .own, at now: Moment
  ) -> Interview {
    let setting = Setting(
      started: now, now: now, seed: 1, group: questionnaire.group ?? .youngPerson,
      collection: .init(
        mode: .alone, language: language ?? questionnaire.defaultLanguage.code, typing: typing),
      phrasebook: PhrasesFile.phrasebook(for: questionnaire.languages.map(\.code)),
      glossary: { GlossaryFile.builtIn })
    return Interview(
      questionnaire, setting: setting, answers: answers, asksWhoTypes: typing == nil)
  }

  /// Types a line, and waits until the next prompt is shown.
  @discardableResult
  mutating func type(_ line: String) throws -> Turn {
    terminal.type(line + "\r")
    let turn = interview.take(line, at: Moment(seconds: 1_795_276_931))
    for case .answered(let answer) in turn.changes { kept[answer.question] = answer }
    try awaitPrompt()
    let shown = turn.showing == .whole ? interview.prompt?.lines ?? [] : []
    let asking = [interview.prompt?.asking].compactMap(\.self)
    expected = Sitter.bare(([line] + turn.saying + shown + asking).joined())
    return turn
  }

  /// The name of the question that is open; nil where something else is asked.
  var question: String? {
    if case .asking(let path) = interview.stage { path.name } else { nil }
  }

  /// A good answer to what is asked now, by number or in the words of the option.
  func answer(byLabel: Bool) -> String {
    guard let prompt = interview.prompt else { return "" }
    let isOffer = prompt.text == interview.setting.phrases[.another]
    if !prompt.options.isEmpty {
      // Another turn of a repeat once is enough.
      let wanted = isOffer && kept.keys.contains { $0.steps.last?.turn == 1 } ? 1 : 0
      return byLabel ? prompt.options[wanted] : "\(wanted + 1)"
    }
    return prompt.kind == .text ? "I like café music & drawing" : ""
  }

  private mutating func awaitPrompt() throws {
    guard let prompt = interview.prompt else { return }
    let words = prompt.asking.split(whereSeparator: \.isWhitespace)
    let more = Sitter.bare(interview.setting.phrases[.askMore])
    seen = ""
    while true {
      try terminal.expect(words.suffix(2).joined(separator: " ") + " ")
      let bytes = Array(terminal.transcript.utf8)
      seen += Sitter.bare(String(decoding: bytes[mark...], as: UTF8.self))
      mark = bytes.count
      // What is longer than the screen comes in parts.
      guard seen.hasSuffix(more) else { return }
      seen.removeLast(more.count)
      terminal.type("\r")
    }
  }

  private static func bare(_ text: String) -> String {
    text.replacing(/\e\[[0-9;]*[A-Za-z]/, with: "").filter { !$0.isWhitespace }
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
