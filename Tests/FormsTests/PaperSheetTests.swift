import Survey
import TestSupport
import Testing

@testable import Forms

@Suite struct `A paper sheet` {
  /// The sheet of a form written as YAML, in a language by its code.
  private func sheet(_ yaml: String, _ code: String? = nil) throws -> String {
    let asked = try #require(Form(yaml).reading.questionnaire)
    let language = asked.languages.first { $0.code == code } ?? asked.defaultLanguage
    return PaperSheet(asked, language: language, phrases: try Sample.english()).html
  }

  /// The sheet of a form with one row.
  private func sheet(row: String) throws -> String {
    try sheet("survey:\n- {\(row), name: q, label: Which one?}\n" + Sample.colours)
  }

  /// What stands between the question and whatever comes after it.
  private func area(_ page: String) throws -> String {
    let start = try #require(page.firstRange(of: "Which one?</span>"))
    let end = try #require(
      page[start.upperBound...].firstRange(of: "\n</div>\n<div class=\"question\">"))
    return String(page[start.upperBound..<end.lowerBound])
  }

  @Test func `of a small questionnaire is the one that was looked at`() throws {
    let asked = try #require(Form(Sample.small).reading.questionnaire)
    let phrases = try Sample.english()
    try expectGolden(
      PaperSheet(asked, language: asked.defaultLanguage, phrases: phrases).html, "sheet.html")
    try expectGolden(
      ScreenPage(
        asked, language: asked.defaultLanguage, phrases: phrases, start: "ask small"
      ).html, "screen.html")
    try expectGolden(
      QuestionsText(
        asked, language: asked.defaultLanguage, phrases: phrases, start: "ask small"
      ).text, "questions.txt")
  }

  @Test func `has six lines for a person's own words`() throws {
    let area = try area(try sheet(row: "type: text"))
    #expect(area.contains("Write your answer here."))
    #expect(area.components(of: "<div class=\"line\"></div>") == 6)
    #expect(!area.contains("class=\"box\""))
  }

  @Test(arguments: ["integer", "decimal"])
  func `has one line for a number`(type: String) throws {
    let area = try area(try sheet(row: "type: \(type)"))
    #expect(area.components(of: "<div class=\"line short\"></div>") == 1)
  }

  @Test func `has a box before each option and each way of not answering`() throws {
    let one = try area(try sheet(row: "type: select_one colours"))
    #expect(one.contains("Tick one answer."))
    #expect(
      one.words == [
        "Tick one answer.", "Red", "Blue", "I do not know", "I do not want to say",
      ])
    #expect(one.components(of: "<span class=\"box\"></span>") == 4)
    let several = try area(try sheet(row: "type: select_multiple colours"))
    #expect(several.contains("You can tick more than one."))
    #expect(several.components(of: "<span class=\"box\"></span>") == 4)
  }

  @Test func `leaves the ways of not answering out at a consent`() throws {
    let area = try area(try sheet(row: "type: select_one colours, consent: take-part"))
    #expect(area.words == ["Tick one answer.", "Red", "Blue"])
  }

  @Test func `has boxes for numbers where options are put in order`() throws {
    let area = try area(try sheet(row: "type: rank colours"))
    #expect(area.contains("<ul class=\"boxes order\">"))
    #expect(
      area.words == [
        "Write 1 by the most important, then 2, and so on.", "Red", "Blue", "I do not know",
        "I do not want to say",
      ])
  }

  @Test func `has the numbers of a scale to be circled, unless they are too many`() throws {
    let scale = try area(try sheet(row: "type: range, parameters: start=0 end=1 step=0.1"))
    #expect(
      scale.words == [
        "Put a circle round one number.", "0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7",
        "0.8", "0.9", "1",
      ])
    let down = try area(try sheet(row: "type: range, parameters: start=3 end=1 step=1"))
    #expect(down.words.dropFirst() == ["3", "2", "1"])
    let long = try area(try sheet(row: "type: range, parameters: start=0 end=100 step=1"))
    #expect(long.words == ["From 0 to 100."])
    #expect(long.contains("line short"))
  }

  @Test func `has a named box for each part of a date or time`() throws {
    #expect(try area(try sheet(row: "type: date")).words == ["Day", "Month", "Year"])
    #expect(try area(try sheet(row: "type: time")).words == ["Hour", "Minutes"])
    let both = try area(try sheet(row: "type: dateTime"))
    #expect(both.words == ["Day", "Month", "Year", "Hour", "Minutes"])
    #expect(both.components(of: "<span class=\"box\"></span>") == 5)
  }

  @Test func `has a box beside OK`() throws {
    #expect(try area(try sheet(row: "type: acknowledge")).words == ["OK"])
  }

  @Test func `shows a note as a paragraph without a number`() throws {
    let page = try sheet(
      """
      survey:
      - {type: note, name: n, label: Hello there.}
      - {type: text, name: q, label: Which one?}
      - {type: calculate, name: c, label: Never seen, calculation: 1 + 1}
      """)
    #expect(page.contains("<div class=\"question\">\n<p>Hello there.</p>\n</div>"))
    #expect(page.contains("<h2>1. <span>Which one?</span></h2>"))
    #expect(!page.contains("Never seen"))
  }

  @Test func `says hints, longer explanations and what words mean`() throws {
    var asked = try #require(
      Form(
        "survey:\n- {type: text, name: q, label: Which one?, hint: Any., guidance_hint: Take time.}"
      ).reading.questionnaire)
    asked.glossary = Glossary([
      Glossary.Entry(word: "EHC plan", meaning: Wording(["default": "A plan & more."]))
    ])
    let page = PaperSheet(
      asked, language: asked.defaultLanguage, phrases: try Sample.english()
    ).html
    #expect(page.contains("<p>Any.</p>\n<p>Take time.</p>"))
    #expect(page.contains("<h2>What words mean</h2>"))
    #expect(page.contains("<dt>EHC plan</dt>\n<dd>A plan &amp; more.</dd>"))
  }

  @Test func `asks who wrote on it, and for a code that is not a name`() throws {
    let page = try sheet(row: "type: text")
    #expect(page.contains("<p>Code (not your name):</p>"))
    #expect(page.contains("<h2>Who wrote on this sheet?</h2>"))
    for phrase in [Phrase.sheetAlone, .sheetHelped, .sheetRelayed, .sheetSupporter] {
      #expect(page.contains("<span>\(try Sample.english()[phrase])</span>"))
    }
  }

  @Test func `goes to the printer on A4 with large letters and whole questions`() throws {
    let page = try sheet(row: "type: text")
    for rule in [
      "size: A4", "margin: 20mm", "font-size: max(14pt, 100%)", "line-height: 1.5",
      "text-align: start", "break-inside: avoid", "sans-serif",
    ] { #expect(page.contains(rule)) }
    #expect(!PageStyle.css.contains { "<>&\"'".contains($0) })
    #expect(!page.contains("<script") && !page.contains("http") && !page.contains("url("))
  }
}

extension String {
  /// How often a text stands in it.
  func components(of text: String) -> Int { ranges(of: text).count }

  /// The words between tags, line by line.
  var words: [String] {
    split(separator: "\n").map { line in
      var isTag = false
      return String(
        line.filter { character in
          if character == "<" { isTag = true }
          defer { if character == ">" { isTag = false } }
          return !isTag
        })
    }.filter { !$0.isEmpty }
  }
}
