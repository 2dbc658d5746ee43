import Survey
import TestSupport
import Testing
import Themes

@testable import Reports

@Suite struct `Reporting themes that may be missing` {
  private func response(_ number: Int, quote: Bool, _ words: String) -> Response {
    Example.response(
      number, "yc-\(number)", quote: quote, [Example.text("better", words, .own)])
  }

  private var responses: [Response] {
    (10..<16).map { response($0, quote: $0 != 10, "I want a swimming pool, =\($0).") }
      + (20..<24).map { response($0, quote: true, "More swimming pools and a *quiet* room.") }
      + (30..<36).map { response($0, quote: true, "The taxi was late.") }
  }

  private func report(_ responses: [Response]) -> NewThemesReport {
    let readings = Reading.all(
      of: responses, on: Example.shelf, with: CompiledCodebook(Example.codebook))
    return NewThemesReport(NewThemes(in: readings), for: Example.codebook)
  }

  @Test func `the text is as recorded`() throws {
    try expectGolden(TextFormat().text(of: report(responses).document), "new-themes.txt")
  }

  @Test func `the Markdown is as recorded`() throws {
    try expectGolden(MarkdownFormat().text(of: report(responses).document), "new-themes.md")
  }

  @Test func `the JSON is as recorded and holds no word of those who did not agree`() throws {
    let text = report(responses).json.text
    #expect(!text.contains("response-10"))
    try expectGolden(text, "new-themes.json")
  }

  @Test func `the CSV is as recorded`() throws {
    try expectGolden(report(responses).csv.text, "new-themes.csv")
  }

  @Test func `what cannot be said is told`() {
    let few = TextFormat().text(of: report(Array(responses.prefix(3))).document)
    #expect(few.contains("No word or phrase there is said by 5 people or more"))
    #expect(few.contains("Without such answers nothing stands out"))
    #expect(!few.contains("elsewhere"))
    let one = TextFormat().text(of: report(Array(responses.prefix(1))).document)
    #expect(one.contains("1 answer from 1 person says something"))
    #expect(one.contains("so that none can be proposed"))
    let none = TextFormat().text(of: report(Array(responses.suffix(6))).document)
    #expect(none.contains("There is no answer that says something and speaks of no theme"))
  }
}
