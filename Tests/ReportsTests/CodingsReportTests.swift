import Survey
import TestSupport
import Testing
import Themes

@testable import Reports

@Suite struct `Codings by people and by rules` {
  /// Two people read one answer and differ, a third read another and found nothing; the rest is
  /// suggested.
  static let decisions = Decisions([
    decision("response-1", by: "KL", [.init("wait-salt", start: 2, end: 28, valence: .negative)]),
    decision("response-1", by: "MB", [.init("transport"), .init("wait-salt")]),
    decision("response-3", by: "youth worker", [], memo: "=perhaps \"listened\""),
    decision("gone", by: "KL", [.init("transport")]),
  ])

  static func decision(
    _ response: String, by coder: String, _ themes: [Decision.Applied], memo: String? = nil
  ) -> Decision {
    Decision(
      response: response, question: QuestionPath("better"), coder: coder,
      time: Moment(seconds: 1_795_276_931), themes: themes, memo: memo)
  }

  static let coder = Coder(CompiledCodebook(Example.codebook), decisions: decisions)

  static let readings = Reading.all(of: Example.responses, on: Example.shelf, with: coder)

  private let report = CodingsReport(readings, by: coder)

  @Test func `the CSV is as recorded, and every place holds its words`() throws {
    let text = report.csv.text
    try expectGolden(text, "codings.csv")
    for line in report.lines {
      guard let span = line.span else { continue }
      let scalars = Array(line.answer.words.unicodeScalars)[span]
      #expect(String(String.UnicodeScalarView(scalars)) == line.words)
    }
  }

  @Test func `the JSON is as recorded`() throws {
    try expectGolden(report.json.text, "codings.json")
  }

  private func themes() throws -> ThemesReport {
    let summary = Summary(of: Self.readings, codebook: Example.codebook)
    return ThemesReport(summary)
  }

  @Test func `a summary says how much people have confirmed, as text`() throws {
    try expectGolden(TextFormat().text(of: themes().document), "confirmed.txt")
  }

  @Test func `a summary says how much people have confirmed, as Markdown`() throws {
    try expectGolden(MarkdownFormat().text(of: themes().document), "confirmed.md")
  }

  @Test func `the trace says who confirmed what and when, part by part`() throws {
    let summary = Summary(of: Self.readings, codebook: Example.codebook)
    let split = try Split(
      of: Self.readings, by: .group, on: Example.shelf, codebook: Example.codebook)
    for theme in ["wait-salt", "transport"] {
      let finding = try #require(summary.findings.first { $0.theme == theme })
      let report = ExcerptsReport(finding, split: split)
      try expectGolden(TextFormat().text(of: report.document), "trace-\(theme).txt")
      try expectGolden(report.json.text, "trace-\(theme).json")
      try expectGolden(report.csv.text, "trace-\(theme).csv")
    }
  }

  @Test func `what was learned is told with its score, and silences with their reason`() throws {
    struct Learned: Suggesting {
      func suggestions(
        for words: String, to question: QuestionPath, in response: String
      ) -> [Coding] {
        let coding = Coding(
          theme: "listened", response: response, question: question, matches: [],
          origin: .learned(score: 0.834567), valence: .mixed)
        return words.contains("heard") ? [coding] : []
      }
    }
    let coder = Coder(CompiledCodebook(Example.codebook), suggesting: Learned())
    let readings = Reading.all(of: Example.responses, on: Example.shelf, with: coder)
    #expect(
      CodingsReport(readings, by: coder).csv.text.contains(
        "pc-1,better,listened,machine,suggested,0.8346,0,14,She was heard.,mixed,response-3,"))
    let summary = Summary(of: readings, codebook: Example.codebook)
    let text = TextFormat().text(of: ExcerptsReport(summary.findings[0]).document)
    #expect(
      text.contains("speaks well and badly of it, may not be quoted, suggested now by what was")
        || text.contains("speaks well and badly of it, may be quoted, suggested now by what was"))
    #expect(text.contains("learned, score 0.83"))
    let silences = SilencesReport(Silence.all(in: readings, on: Example.shelf))
    #expect(
      TextFormat().text(of: silences.document).hasSuffix(
        "Questions: 1.\n\n- yc-3 to better: I do not know, response response-4.\n"))
    #expect(
      silences.csv.text.hasSuffix(
        "response-4,yc-3,youth-council,2024-autumn,better,do-not-know\r\n"))
    #expect(silences.json.text.contains("\"state\": \"do-not-know\""))
  }
}
