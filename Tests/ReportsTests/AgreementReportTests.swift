import Survey
import TestSupport
import Testing
import Themes

@testable import Reports

@Suite struct `Reporting agreement` {
  private func report(_ found: KeyValuePairs<String, [String]>) -> AgreementReport {
    let decisions = found.flatMap { coder, themes in
      themes.enumerated().map { number, theme in
        Decision(
          response: "response-\(number)", question: QuestionPath("better"), coder: coder,
          time: Moment(seconds: 0), themes: theme.isEmpty ? [] : [.init(theme)])
      }
    }
    let first = Decisions.Place(response: "response-1", question: QuestionPath("better"))
    return AgreementReport(
      Agreement(of: decisions, codebook: Example.codebook),
      words: [first: "The taxi *never* came."])
  }

  private var two: AgreementReport {
    report([
      "kl": ["transport", "transport", "listened", "", "", "transport", "", "listened"],
      "ab": ["transport", "", "listened", "", "transport", "transport", "", "listened"],
    ])
  }

  @Test func `the text is as recorded`() throws {
    try expectGolden(TextFormat().text(of: two.document), "agreement.txt")
  }

  @Test func `the Markdown is as recorded`() throws {
    try expectGolden(MarkdownFormat().text(of: two.document), "agreement.md")
  }

  @Test func `the JSON is as recorded`() throws {
    try expectGolden(two.json.text, "agreement.json")
  }

  @Test func `the CSV is as recorded`() throws {
    try expectGolden(two.csv.text, "agreement.csv")
    try expectGolden(two.disagreementsCSV.text, "disagreements.csv")
  }

  @Test func `with three coders pairs are told, without kappa`() throws {
    let report = report(["a": ["listened", ""], "b": ["listened", ""], "c": ["", ""]])
    let text = TextFormat().text(of: report.document)
    #expect(text.contains("They agree on 4 of 6 pairs, 67%. Positive agreement 50%. Alpha"))
    #expect(!text.contains("Kappa cannot"))
  }

  @Test func `what cannot be worked out is told in words`() throws {
    let report = report(["a": ["listened", "listened"], "b": ["listened", "listened"]])
    let text = TextFormat().text(of: report.document)
    #expect(text.contains("Kappa cannot be worked out. Alpha cannot be worked out."))
    #expect(text.contains("There is no answer on which they differ."))
    #expect(
      report.json.text.contains("\"kappa\": null") && report.csv.text.contains(",100,1,,\r\n"))
  }

  @Test func `nothing read twice, and nothing found, are told`() {
    #expect(
      TextFormat().text(of: report(["a": ["listened"]]).document)
        .contains("No answer has been read by two people"))
    #expect(
      TextFormat().text(of: report(["a": [""], "b": [""]]).document)
        .contains("Nobody found any theme in them"))
  }
}
