import TestSupport
import Testing
import Themes

@testable import Reports

@Suite struct `Reporting words` {
  private func report() throws -> WordComparisonReport {
    let comparison = try #require(try TwoWaves.comparison())
    return WordComparisonReport(
      WordComparison(of: try TwoWaves.portions(), like: comparison), of: TwoWaves.summary)
  }

  @Test func `the text is as recorded`() throws {
    try expectGolden(TextFormat().text(of: report().document), "words.txt")
  }

  @Test func `the Markdown is as recorded`() throws {
    try expectGolden(MarkdownFormat().text(of: report().document), "words.md")
  }

  @Test func `the JSON is as recorded`() throws {
    try expectGolden(report().json.text, "words.json")
  }

  @Test func `the CSV is as recorded`() throws { try expectGolden(report().csv.text, "words.csv") }
}
