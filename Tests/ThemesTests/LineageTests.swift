import Survey
import Testing

@testable import Themes

@Suite struct `Counting sub-themes and themes of the past` {
  private let codebook = Codebook(themes: [
    Theme(code: "wait", name: "Waiting", words: ["wait*"]),
    Theme(code: "salt", name: "Speech", words: ["speech"], parent: "wait"),
    Theme(code: "older", name: "Older", parent: "wait", isRetired: true, into: ["old"]),
    Theme(code: "old", name: "Old", isRetired: true, into: ["salt"]),
    Theme(code: "gone", name: "Gone", isRetired: true),
    Theme(code: "halved", name: "Halved", isRetired: true, into: ["wait", "salt"]),
  ])

  private func coded(_ id: String, _ words: String, _ themes: String...) -> Reading {
    let codings = themes.enumerated().map { place, theme in
      Coding(
        theme: theme, response: id, question: QuestionPath("x"),
        matches: [Match(span: place..<place + 1, pattern: "")], origin: .people(["kl"]),
        valence: place == 0 ? .positive : .negative)
    }
    let answer = FreeText(question: QuestionPath("x"), words: words, codings: codings)
    return Reading(response: Example.response(id, id, []), answers: [answer])
  }

  @Test func `older codes lead to today's`() {
    #expect(codebook.successors(of: "salt") == ["salt"])
    #expect(codebook.successors(of: "older") == ["salt"])
    #expect(codebook.successors(of: "halved") == ["wait", "salt"])
    #expect(codebook.successors(of: "gone").isEmpty)
    #expect(codebook.successors(of: "nosuch").isEmpty)
  }

  @Test func `who spoke of a part spoke of the whole, and each is counted once`() throws {
    let readings = Reading.all(
      of: [
        Example.response("1", "a", [Example.answer("x", "We waited. The speech lady is nice.")]),
        Example.response("2", "b", [Example.answer("x", "speech")]),
      ], on: Shelf([]), with: CompiledCodebook(codebook))
    let findings = Summary(of: readings, codebook: codebook).findings
    #expect(findings.map(\.theme) == ["wait", "salt"])
    #expect(findings.map(\.respondents) == [2, 2])
    #expect(findings.map(\.parent) == [nil, "wait"])
    let whole = try #require(findings.first)
    #expect(whole.excerpts.map(\.response) == ["1", "2"])
    #expect(whole.excerpts.first?.matches.map(\.span) == [3..<9, 15..<21])
    #expect(whole.positive == 1)
  }

  @Test func `codings of renamed and merged themes carry over`() throws {
    let findings = Summary(
      of: [coded("1", "words", "older"), coded("2", "words", "old", "salt")], codebook: codebook
    ).findings
    #expect(findings.map(\.theme) == ["wait", "salt"])
    #expect(findings.map(\.respondents) == [2, 2])
    let merged = try #require(findings.last?.excerpts.last)
    #expect(merged.matches.map(\.span) == [0..<1, 1..<2])
    #expect(findings.last?.positive == 2 && findings.last?.negative == 1)
  }

  @Test func `codings that need a person again stay with the old theme`() {
    let findings = Summary(
      of: [coded("1", "words", "halved"), coded("2", "words", "gone")], codebook: codebook
    ).findings
    #expect(findings.filter { $0.respondents == 1 }.map(\.theme) == ["gone", "halved"])
    #expect(findings.first?.name == "Gone (no longer coded)")
    #expect(findings.count == 4)
  }
}
