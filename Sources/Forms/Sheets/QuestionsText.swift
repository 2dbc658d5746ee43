import Survey

/// The questions of a questionnaire as plain text, to be read before the interview: from top to
/// bottom, with a blank line before each.
public struct QuestionsText: Equatable, Sendable {
  private let questionnaire: Questionnaire
  private let language: Language
  private let phrases: Phrases
  private let start: String

  /// Makes the text in one of the questionnaire's languages; `start` is what is typed to begin.
  public init(_ questionnaire: Questionnaire, language: Language, phrases: Phrases, start: String) {
    self.questionnaire = questionnaire
    self.language = language
    self.phrases = phrases
    self.start = start
  }

  /// The lines, which are not wrapped.
  public var text: String {
    let order = PageOrder(questionnaire, language: language, phrases: phrases)
    let title = questionnaire.pageTitle(in: language).words
    let blocks =
      [[title, phrases[.previewAbout]]] + order.parts.map(lines)
      + [[phrases[.previewStart, ["words": start]]]]
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private func lines(_ part: PagePart) -> [String] {
    switch part {
    case .heading(let text, _): [text.words]
    case .condition(let sentence): [sentence]
    case .repeats: [phrases[.previewRepeat]]
    case .another: [phrases[.another]]
    case .question(let question): lines(question)
    }
  }

  private func lines(_ question: PageQuestion) -> [String] {
    let options = question.options.map(\.words) + question.optOuts
    let numbered = options.enumerated().map { "\($0.offset + 1). \($0.element)" }
    let number = question.number.map { phrases[.question, ["number": "\($0)"]] }
    return [number, question.condition, question.label.words, question.hint?.words]
      .compactMap(\.self) + question.instructions(phrases) + numbered
  }
}
