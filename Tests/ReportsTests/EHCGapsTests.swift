import Survey
import TestSupport
import Testing

@testable import Reports

@Suite struct `What is missing on the way into plans` {
  /// A person with a health need, one with an outcome for theirs, and one who said nothing.
  private var gaps: EHCGaps {
    let wanted =
      [Example.text("wait", "I wait.", .own)] + [
        PlanExample.hope(1, "hope", "To be well."), PlanExample.hope(1, "about", ["body"]),
        PlanExample.hope(1, "different", "I sleep."), PlanExample.hope(1, "step", "A doctor."),
      ]
    return EHCGaps(of: [
      PlanExample.voice(code: "yc-1"), PlanExample.voice(wanted, code: "yc-2"),
      PlanExample.voice([Example.text("club", "A club.", .supporter)], code: "yc-3"),
      PlanExample.voice([], code: "yc-1", day: "2026-03-01", wave: "2026-spring"),
    ])
  }

  @Test func `is counted in people, wave by wave and together`() throws {
    let rows = gaps.rows
    #expect(rows.map(\.wave?.name) == ["2026-spring", "2026-autumn", nil])
    #expect(rows.map(\.people) == [1, 3, 3])
    let all = try #require(rows.last)
    #expect(all.healthNeeds == 2 && all.healthOutcomes == 1)
    #expect(all.careNeeds == 1 && all.careOutcomes == 0)
    #expect(all.hopes == 2 && all.hopesWithoutStep == 1 && all.withoutOwnWords == 1)
    #expect(rows[0].withoutOwnWords == 1 && rows[0].healthNeeds == 0)
  }

  @Test func `is as recorded in every format`() throws {
    try expectGolden(TextFormat().text(of: gaps.document), "ehc-gaps.txt")
    try expectGolden(MarkdownFormat().text(of: gaps.document), "ehc-gaps.md")
    try expectGolden(HTMLFormat().text(of: gaps.document), "ehc-gaps.html")
    try expectGolden(gaps.json.text, "ehc-gaps.json")
    try expectGolden(gaps.csv.text, "ehc-gaps.csv")
  }

  @Test func `holds no words and no codes`() {
    for output in [TextFormat().text(of: gaps.document), gaps.json.text, gaps.csv.text] {
      #expect(!output.contains("I wait") && !output.contains("yc-"))
    }
  }
}
