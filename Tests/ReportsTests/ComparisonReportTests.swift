import Survey
import TestSupport
import Testing
import Themes

@testable import Reports

@Suite struct `Reporting comparisons` {
  private func report(withholding theme: String? = nil) throws -> ComparisonReport {
    ComparisonReport(
      try #require(try TwoWaves.comparison(withholding: theme)), of: TwoWaves.summary,
      titles: ["youth-council": "Youth council"])
  }

  @Test func `the text is as recorded`() throws {
    try expectGolden(TextFormat().text(of: report().document), "comparison.txt")
  }

  @Test func `the Markdown is as recorded`() throws {
    try expectGolden(MarkdownFormat().text(of: report().document), "comparison.md")
  }

  @Test func `the JSON is as recorded`() throws {
    try expectGolden(report().json.text, "comparison.json")
  }

  @Test func `the CSV is as recorded`() throws {
    try expectGolden(report().csv.text, "comparison.csv")
  }

  @Test func `every table is followed by the caution, and the JSON holds it`() throws {
    let blocks = try report().document.blocks
    let tables = blocks.indices.filter { if case .table = blocks[$0] { true } else { false } }
    #expect(tables.count == 3)
    for table in tables { #expect(blocks[table + 1] == .note(ThemesReport.caution)) }
    #expect(try report().json.text.contains(ThemesReport.caution))
    #expect(ThemesReport.caution.hasPrefix("Volume is not importance"))
  }

  @Test func `of a withheld figure nothing is told, in no format`() throws {
    let report = try report(withholding: "transport")
    let text = TextFormat().text(of: report.document)
    #expect(
      text.contains(
        "Getting to school. 2026-spring withheld. 2026-autumn withheld. A number is withheld, so that "
          + "nobody can be recognised, and nothing can be compared."))
    #expect(!text.contains("14 of 20") && !report.json.text.contains("\"respondents\": 14"))
    #expect(report.csv.text.contains("transport,Getting to school,2026-spring,,,2026-autumn,,,,,"))
  }

  @Test func `differences are told in whole points and both ways`() throws {
    func says(_ counts: [Int]) -> String {
      Contrast(
        part: "p", share: Proportion(counts[0], of: counts[1]),
        reference: Proportion(counts[2], of: counts[3])
      ).says(of: "among young people", beside: "among parents")
    }
    #expect(
      says([30, 60, 18, 60])
        == "More among young people than among parents: 20 points, likely between 2 and 36.")
    #expect(
      says([18, 60, 30, 60])
        == "Fewer among young people than among parents: 20 points, likely between 2 and 36.")
    #expect(
      says([4, 10, 1, 12])
        == "No difference can be shown with so few people: the true one is likely between "
        + "4 points fewer and 61 more.")
    #expect(
      says([120, 345, 118, 330])
        == "About the same: the true difference is likely between 8 points fewer and 6 more.")
  }
}
