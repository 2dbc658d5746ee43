import Markup
import Survey

/// The questions of a questionnaire on a page to be read on a screen before the interview.
public struct ScreenPage: Equatable, Sendable {
  private let questionnaire: Questionnaire
  private let language: Language
  private let phrases: Phrases
  private let start: String

  /// Makes the page in one of the questionnaire's languages; `start` is what is typed to begin.
  public init(_ questionnaire: Questionnaire, language: Language, phrases: Phrases, start: String) {
    self.questionnaire = questionnaire
    self.language = language
    self.phrases = phrases
    self.start = start
  }

  /// The page.
  public var html: String {
    let order = PageOrder(questionnaire, language: language, phrases: phrases)
    let content =
      [words.say(.previewAbout)] + order.parts.map(part)
      + words.html(of: questionnaire.glossary, in: questionnaire)
      + [words.say(.previewStart, ["words": start])]
    return words.page(questionnaire.pageTitle(in: language), content)
  }

  private var words: PageWords { PageWords(language, phrases) }

  private func part(_ part: PagePart) -> HTML {
    switch part {
    case .heading(let text, let level): words.block("h\(level)", text)
    case .condition(let sentence): words.say(sentence, class: "condition")
    case .repeats: words.say(.previewRepeat)
    case .another: words.say(.another)
    case .question(let question): words.html(of: question, answers(question))
    }
  }

  private func answers(_ question: PageQuestion) -> [HTML] {
    let how = question.instructions(phrases).map { words.say($0) }
    let options = question.options + question.optOuts.map(words.own)
    let items = options.map { HTML.tag("li", [:], [words.block("span", $0)]) }
    return items.isEmpty ? how : how + [.tag("ol", [:], items)]
  }
}
