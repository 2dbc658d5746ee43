import TestSupport
import Testing
import Themes

@testable import Reports

@Suite struct `Reporting where words were found` {
  private func report(_ terms: String...) throws -> ConcordanceReport {
    let readings = Reading.all(
      of: Example.responses, on: Example.shelf, with: CompiledCodebook(Example.codebook))
    let patterns = try terms.map { try #require(Pattern.query($0)) }
    return ConcordanceReport(Concordance(of: patterns, in: readings), context: 3)
  }

  @Test func `the text is as recorded`() throws {
    try expectGolden(TextFormat().text(of: report("the", "tax*").document), "concordance.txt")
  }

  @Test func `the Markdown is as recorded`() throws {
    try expectGolden(MarkdownFormat().text(of: report("therapy").document), "concordance.md")
  }

  @Test func `the JSON is as recorded`() throws {
    try expectGolden(report("heard").json.text, "concordance.json")
  }

  @Test func `the CSV is as recorded and holds no formula`() throws {
    let text = try report("late").csv.text
    #expect(text.contains("'=HYPERLINK"))
    try expectGolden(text, "concordance.csv")
  }

  @Test func `nothing found is told kindly`() throws {
    let text = TextFormat().text(of: try report("zebra").document)
    #expect(text.contains("Nobody did, in 3 answers looked through."))
  }
}
