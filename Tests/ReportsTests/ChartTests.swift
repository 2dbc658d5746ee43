import Survey
import TestSupport
import Testing
import Themes

@testable import Reports

@Suite struct `Charts` {
  private func tables(_ document: Document) -> [Table] {
    document.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  private func words(_ drawing: Drawing) -> [String] {
    drawing.shapes.compactMap { if case .words(let words, _, _) = $0 { words } else { nil } }
  }

  @Test func `of themes draw the figures that stand in the table`() throws {
    let table = try #require(tables(try Example.report().document).first)
    let chart = try #require(table.chart)
    guard case .intervals(let intervals) = chart.shape else {
      Issue.record("no intervals")
      return
    }
    #expect(intervals.map(\.label) == table.rows.map { $0.cells[0] })
    #expect(
      intervals.map { $0.marks[0].percent.wholePercent } == table.rows.map { $0.cells[3] })
    let drawn = words(chart.drawing)
    for row in table.rows { #expect(drawn.contains(row.cells[0]) && drawn.contains(row.cells[3])) }
    #expect(chart.words.hasPrefix("From the most people to the fewest: Being listened to, 50%"))
  }

  @Test func `of a question put bad news left and good news right`() throws {
    let table = try #require(
      tables(try Example.report().document).first { $0.rows[0].cells[0] == "Yes" })
    guard case .scales(let scales)? = table.chart?.shape else {
      Issue.record("no scale")
      return
    }
    #expect(scales[0].bad.map(\.label) == ["No"] && scales[0].good.map(\.label) == ["Yes"])
    #expect(scales[0].between.map(\.percent) == [25])
    let areas = Drawing(scales).shapes.compactMap { shape -> Double? in
      if case .area(let point, let width, 24, _) = shape { point.x + width / 2 } else { nil }
    }
    #expect(areas == areas.sorted() && areas.count == 2)
    #expect(try #require(areas.first) < Drawing.width / 2)
  }

  @Test func `of waves draw a line for each theme, in full where a difference is shown`() throws {
    let report = ComparisonReport(try #require(try TwoWaves.comparison()), of: TwoWaves.summary)
    let chart = try #require(tables(report.document).first?.chart)
    guard case .slopes(let slopes, let from, let to) = chart.shape else {
      Issue.record("no slopes")
      return
    }
    #expect(from == "2026-spring" && to == "2026-autumn" && !slopes.isEmpty)
    #expect(chart.words.contains("A line in full is a difference that can be shown"))
    let dashed = chart.drawing.shapes.count {
      if case .line(_, _, .first, _, true) = $0 { true } else { false }
    }
    #expect(dashed == slopes.count { !$0.isShown })
  }

  @Test func `tell nothing of what is withheld`() throws {
    let comparison = try #require(try TwoWaves.comparison(withholding: "transport"))
    let page = HTMLFormat().text(of: ComparisonReport(comparison, of: TwoWaves.summary).document)
    #expect(!page.contains("70%"))
    var report = try Example.report()
    for index in report.summary.findings.indices {
      report.summary.findings[index].respondents = nil
    }
    #expect(tables(report.document).first?.chart == nil)
  }

  @Test func `keep names apart however close their figures are`() {
    let slopes = (0..<20).map { Chart.Slope("Theme \($0)", from: 5, to: 5, isShown: false) }
    let drawing = Drawing(slopes, from: "a", to: "b")
    let feet = drawing.shapes.compactMap { shape -> Double? in
      if case .words(let words, let point, .start) = shape, words.contains("Theme") {
        point.y
      } else {
        nil
      }
    }.sorted()
    #expect(zip(feet, feet.dropFirst()).allSatisfy { $1 - $0 >= 17.9 })
    #expect(feet.count == 20 && feet.allSatisfy { $0 > 0 && $0 <= drawing.height })
  }

  @Test func `leave what has no room to the table`() {
    let long = String(repeating: "wide ", count: 5_000)
    let drawing = Drawing([.init(long, [.init(percent: 1, range: 0...2)])])
    #expect(words(drawing).allSatisfy { $0.count < 60 })
    #expect(words(drawing).contains { $0.hasSuffix("…") })
  }

  @Test func `are as recorded in a page`() throws {
    let report = ComparisonReport(try #require(try TwoWaves.comparison()), of: TwoWaves.summary)
    try expectGolden(HTMLFormat().text(of: report.document), "comparison.html")
    try expectGolden(HTMLFormat().text(of: Example.report(by: .group).document), "themes.html")
  }
}
