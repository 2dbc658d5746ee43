import Survey
import Testing

@testable import Themes

@Suite struct `Keeping small counts from showing who said what` {
  @Test(arguments: [
    (Disclosure.Profile.five, [0, 1, 4, 5, 7, 8, 12, 13], "=0 <5 <5 ~5 ~5 ~10 ~10 ~15"),
    (.nhs, [0, 1, 7, 8, 12, 13], "=0 <8 <8 ~10 ~10 ~15"),
    (.ten, [0, 1, 9, 10, 14, 15, 24], "=0 <10 <10 ~10 ~10 ~20 ~20"),
    (.none, [0, 1, 9], "=0 =1 =9"),
  ])
  func `each rule hides and rounds in its own way`(
    profile: Disclosure.Profile, counts: [Int], figures: String
  ) {
    #expect(counts.map { profile.figure($0).code }.joined(separator: " ") == figures)
    for count in counts { #expect(profile.range(of: profile.figure(count)).contains(count)) }
  }

  private func summary(_ base: Int, _ counts: [Int]) -> Summary {
    var summary = Example.summary([])
    (summary.base, summary.responses) = (base, base)
    summary.findings = counts.enumerated().map {
      Finding(theme: "t\($0)", name: "T\($0)", respondents: $1, base: base)
    }
    return summary
  }

  private func protect(
    _ base: Int, _ counts: [Int], _ parts: [(String, Int, [Int])] = [],
    by profile: Disclosure.Profile = .five
  ) -> Protected {
    var split: Split?
    if !parts.isEmpty {
      split = try? Split(of: [], by: .group, on: Shelf([]), codebook: Example.codebook)
      split?.parts = parts.map {
        Split.Part(value: $0.0, label: $0.0, summary: summary($0.1, $0.2))
      }
    }
    return Disclosure(profile).protect(
      summary(base, counts), split: split, themes: counts.indices.map { "t\($0)" })
  }

  private func shown(_ summary: Summary?) -> [String] {
    (summary?.findings ?? []).sorted { $0.theme < $1.theme }.map { finding in
      finding.respondents.map { "\($0)" } ?? finding.suppressed?.rawValue ?? "?"
    }
  }

  @Test func `counts are rounded, small ones hidden, and shares are of what is shown`() {
    let shown = protect(27, [12, 3, 0]).summary
    #expect(shown.base == 25 && self.shown(shown) == ["10", "primary", "0"])
    #expect(shown.findings.first?.proportion?.percent == 40)
  }

  @Test func `fewer than ten people have no figures at all`() {
    let protected = protect(9, [5, 2])
    #expect(protected.summary.withheld[.people] == .primary && !protected.showsFigures)
    #expect(protected.summary.base == 0 && shown(protected.summary) == ["primary", "primary"])
  }

  @Test func `what nearly everybody said is withheld, since it tells of each`() {
    for count in [20, 19, 18] {
      #expect(shown(protect(20, [count]).summary) == ["secondary"], "\(count)")
    }
    // Those who did not say it are 1 to 7, for all that the rounded figures tell.
    #expect(shown(protect(20, [17]).summary) == ["15"])
  }

  @Test func `a part of fewer than ten people is named without figures`() throws {
    let protected = protect(30, [12], [("a", 22, [9]), ("b", 8, [3])])
    let parts = try #require(protected.split?.parts)
    #expect(parts.map(\.value) == ["a", "b"])
    #expect(["primary", "secondary"].contains(shown(parts.last?.summary).joined()))
  }

  @Test func `a hidden part is not what a total leaves over`() throws {
    let parts = try #require(
      protect(30, [10], [("a", 18, [9]), ("b", 12, [1])]).split?.parts.map(\.summary))
    // 10 less 10 would tell that the other part is below 5, and the rule that it is not 0.
    #expect(shown(parts.last) == ["primary"] && shown(parts.first) == ["secondary"])
  }

  @Test func `the order of themes tells nothing that their figures do not`() {
    let one = protect(40, [1, 4, 2, 11, 8]).summary.findings.map(\.theme)
    #expect(one == protect(40, [4, 1, 3, 8, 11]).summary.findings.map(\.theme))
    #expect(one == ["t3", "t4", "t0", "t1", "t2"])
  }

  @Test func `nothing of a count is left in figures that could as well be of another`() {
    #expect(protect(27, [12, 3, 0]).summary == protect(26, [11, 2, 0]).summary)
  }

  @Test func `exact figures are left as they are`() {
    #expect(shown(protect(3, [2, 1], by: .none).summary) == ["2", "1"])
  }

  @Test func `answers of few people that no list has are put together`() throws {
    let rows = ["yes", "no", "uncle", "aunt"].enumerated().map { place, value in
      Tally.Row(
        value: value, label: value, role: place < 2 ? .option : .unlisted,
        count: [12, 9, 2, 4][place])
    }
    let tally = Tally(
      questionnaire: "q", question: "x", label: "x", kind: .one, base: 27, notAsked: 0, rows: rows,
      median: nil)
    let shown = Disclosure(.five).protect(summary(27, []), tallies: [tally], themes: []).tallies
    #expect(shown.first?.rows.map(\.label) == ["yes", "no", "Other answers"])
    #expect(shown.first?.rows.map(\.count) == [10, 10, 5])
  }
}
