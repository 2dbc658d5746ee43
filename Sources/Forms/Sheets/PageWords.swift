import Markup
import Survey

/// Puts words on a page: those of a questionnaire, and those of the program around them.
struct PageWords: Equatable, Sendable {
  /// The language of the page.
  let language: Language
  /// What the program says.
  let phrases: Phrases

  init(_ language: Language, _ phrases: Phrases) {
    // A language without a tag cannot be told to a browser, and the program's can.
    self.language = language.pageTag == nil ? phrases.language : language
    self.phrases = phrases
  }

  /// The program's words.
  func own(_ words: String) -> WrittenText { WrittenText(words, in: phrases.language) }

  /// A paragraph of the program.
  func say(_ phrase: Phrase, _ values: KeyValuePairs<String, String> = [:]) -> HTML {
    say(phrases[phrase, values])
  }

  /// A paragraph of the program.
  func say(_ words: String, class kind: String = "") -> HTML { block("p", own(words), class: kind) }

  /// An element with words, which tells their language where it is not that of the page.
  func block(_ name: String, _ text: WrittenText, class kind: String = "") -> HTML {
    var attributes: [HTML.Attribute] = []
    if !kind.isEmpty { attributes.append(.init("class", kind)) }
    if let tag = text.language.pageTag, tag != language.pageTag {
      attributes.append(.init("lang", tag))
      attributes.append(.init("dir", text.language.isRightToLeft ? "rtl" : "ltr"))
    }
    return .element(name, attributes, [.text(text.words)])
  }

  /// A whole page, which needs nothing but itself: no script and no other file.
  func page(_ title: WrittenText, _ content: [HTML]) -> String {
    var page = "<!DOCTYPE html>\n"
    let head = HTML.tag(
      "head", [:],
      [
        .tag("meta", ["charset": "utf-8"]),
        .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .tag("title", [:], [.text(title.words)]), .tag("style", [:], [.text(PageStyle.css)]),
      ])
    let body = HTML.tag("body", [:], [.tag("main", [:], [block("h1", title)] + content)])
    HTML.tag(
      "html",
      ["lang": language.pageTag ?? "en", "dir": language.isRightToLeft ? "rtl" : "ltr"],
      [head, body]
    ).write(to: &page)
    return page
  }

  /// A question: its number and words, who is asked, what explains it, and where it is answered.
  func html(of question: PageQuestion, _ answer: [HTML]) -> HTML {
    let label = block("span", question.label)
    let heading =
      if let number = question.number {
        HTML.tag("h\(question.level)", [:], [.text("\(number). "), label])
      } else { block("p", question.label) }
    let condition = question.condition.map { [say($0, class: "condition")] } ?? []
    let explained = [question.hint, question.guidance].compactMap(\.self).map { block("p", $0) }
    return .tag("div", ["class": "question"], [heading] + condition + explained + answer)
  }

  /// Difficult words and what they mean, below a heading; nothing where there are none.
  func html(of glossary: Glossary, in questionnaire: Questionnaire) -> [HTML] {
    let items = glossary.entries.flatMap { entry -> [HTML] in
      guard let meaning = entry.meaning.written(in: language, of: questionnaire) else { return [] }
      return [block("dt", WrittenText(entry.word, in: language)), block("dd", meaning)]
    }
    guard !items.isEmpty else { return [] }
    return [block("h2", own(phrases[.sheetWords])), .tag("dl", [:], items)]
  }
}
