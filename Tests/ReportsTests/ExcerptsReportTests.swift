import TestSupport
import Testing
import Themes

@testable import Reports

@Suite struct `Asking who said that` {
  private func report(_ theme: String) throws -> ExcerptsReport {
    let findings = try Example.report().summary.findings
    return ExcerptsReport(try #require(findings.first { $0.theme == theme }))
  }

  @Test func `the text is as recorded`() throws {
    try expectGolden(
      TextFormat().text(of: report("wait-salt").document), "excerpts.txt")
  }

  @Test func `the Markdown is as recorded`() throws {
    try expectGolden(MarkdownFormat().text(of: report("wait-salt").document), "excerpts.md")
  }

  @Test func `the CSV is as recorded and holds no formula`() throws {
    let text = try report("transport").csv.text
    #expect(text.contains("'=HYPERLINK"))
    try expectGolden(text, "excerpts.csv")
  }

  @Test func `the JSON is as recorded`() throws {
    try expectGolden(report("wait-salt").json.text, "excerpts.json")
  }
}
