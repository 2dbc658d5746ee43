import Survey
import TestSupport
import Testing
import Themes

@testable import Reports

@Suite struct `Reporting how a codebook does` {
  private func report() throws -> CodebookReport {
    let codebook = Codebook(themes: [
      Theme(code: "wait", name: "Waiting", words: ["wait*", "never said", "list"]),
      Theme(code: "slow", name: "Slow", words: ["slow"], near: [["wait*", "long"]]),
      Theme(code: "old", name: "Old", isRetired: true, into: ["wait", "slow"]),
    ])
    let texts = [
      "a long wait", "waited long", "waiting so long", "the list", "list", "list", "n/a",
      "=slow, \"very\"",
    ]
    let responses = texts.enumerated().map { place, text in
      Example.response(place, "p\(place)", quote: false, [Example.text("better", text, .own)])
    }
    let decisions = Decisions(
      (3...6).map { place in
        Decision(
          response: "response-\(place)", question: QuestionPath("better"), coder: "kl",
          time: Moment(seconds: 0), themes: place == 6 ? [Decision.Applied("old")] : [])
      })
    let readings = Reading.all(
      of: responses, on: Example.shelf, with: CompiledCodebook(codebook))
    return CodebookReport(
      CodebookReview(of: readings, codebook: codebook, decisions: decisions))
  }

  @Test func `the text, JSON and CSV are as recorded`() throws {
    try expectGolden(TextFormat().text(of: report().document), "codebook.txt")
    try expectGolden(report().json.text, "codebook.json")
    try expectGolden(report().csv.text, "codebook.csv")
  }

  @Test func `without answers nothing is claimed`() {
    let codebook = Codebook(themes: [Theme(code: "a", name: "A", words: ["x"])])
    let review = CodebookReview(of: [], codebook: codebook)
    let text = TextFormat().text(of: CodebookReport(review).document)
    #expect(text.contains("Tried on 0 answers in words."))
    #expect(!text.contains("Every entry is found") && !text.contains("NaN"))
  }
}
