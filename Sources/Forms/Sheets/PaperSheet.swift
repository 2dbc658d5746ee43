import Markup
import Survey

/// A questionnaire to be printed and answered with a pen: large letters and room to write.
public struct PaperSheet: Equatable, Sendable {
  private let questionnaire: Questionnaire
  private let language: Language
  private let phrases: Phrases

  /// Makes the sheet of a questionnaire in one of its languages, with the program's words for it.
  public init(_ questionnaire: Questionnaire, language: Language, phrases: Phrases) {
    self.questionnaire = questionnaire
    self.language = language
    self.phrases = phrases
  }

  /// The page, which can be read on a screen as well.
  public var html: String {
    let order = PageOrder(questionnaire, language: language, phrases: phrases)
    let code = HTML.tag(
      "div", ["class": "question"], [words.say(.sheetCode), AnswerArea.line(isShort: true)])
    let content =
      [words.say(.sheetAbout), code] + order.parts.flatMap(part)
      + words.html(of: questionnaire.glossary, in: questionnaire)
      + [writer, helper, words.say(.sheetThanks)]
    return words.page(questionnaire.pageTitle(in: language), content)
  }

  private var words: PageWords { PageWords(language, phrases) }
  private var area: AnswerArea { AnswerArea(words: words) }

  private func part(_ part: PagePart) -> [HTML] {
    switch part {
    case .heading(let text, let level): [words.block("h\(level)", text)]
    case .condition(let sentence): [words.say(sentence, class: "condition")]
    case .repeats: [words.say(.sheetRepeat)]
    // Whoever has more to say takes another sheet.
    case .another: []
    case .question(let question): [words.html(of: question, area.html(for: question))]
    }
  }

  private var writer: HTML {
    choice(
      .sheetTyping,
      [.sheetAlone, .sheetHelped, .sheetRelayed, .sheetSupporter, .sheetInterpreter])
  }

  private var helper: HTML {
    choice(.helperQuestion, [.helperParent, .helperTeacher, .helperOther])
  }

  private func choice(_ question: Phrase, _ answers: [Phrase]) -> HTML {
    let boxes = area.boxes(answers.map { words.own(phrases[$0]) })
    let heading = words.block("h2", words.own(phrases[question]))
    return .tag("div", ["class": "question"], [heading, words.say(.sheetOne), boxes])
  }
}
