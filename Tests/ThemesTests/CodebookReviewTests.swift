import Survey
import Testing

@testable import Themes

@Suite struct `Trying a codebook on answers` {
  private func review(
    _ texts: [String], _ themes: [Theme], _ decisions: Decisions = Decisions()
  ) -> CodebookReview {
    let codebook = Codebook(themes: themes)
    let responses = texts.enumerated().map { place, text in
      Example.response("\(place)", "p\(place)", [Example.answer("x", text)])
    }
    let readings = Reading.all(of: responses, on: Shelf([]), with: CompiledCodebook(codebook))
    return CodebookReview(of: readings, codebook: codebook, decisions: decisions)
  }

  private func decided(_ response: Int, _ themes: String...) -> Decision {
    Decision(
      response: "\(response)", question: QuestionPath("x"), coder: "kl", time: Moment(seconds: 0),
      themes: themes.map { Decision.Applied($0) })
  }

  @Test func `each entry is counted by itself, exclusions and all`() {
    let themes = [
      Theme(
        code: "a", name: "A", words: ["wait*", "waiting list", "nought"], near: [["bus", "late"]],
        unless: ["waiting room"]),
      Theme(code: "b", name: "B", words: ["bus"]),
      Theme(code: "c", name: "C", words: ["wait*"], isRetired: true),
    ]
    let review = review(
      ["waiting list", "a waiting room", "the bus is late", "bus", "nothing"], themes)
    #expect(review.answers == 4)
    #expect(
      review.entries.map(\.entry.name) == [
        "wait*", "waiting list", "nought", "bus near late", "bus",
      ])
    #expect(review.entries.map(\.answers) == [1, 1, 0, 1, 2])
    #expect(review.silent.map(\.entry.name) == ["nought"])
    #expect(review.widest(2).map(\.entry.name) == ["bus", "wait*"])
    #expect(review.share(of: review.entries[4]) == 0.5)
    #expect(review.tooWide.isEmpty)
  }

  @Test func `an entry that more than four in five of twenty answers have is too wide`() {
    let themes = [Theme(code: "a", name: "A", words: ["w*e", "we", "rarely"])]
    let texts = (0..<20).map { $0 < 17 ? "we \($0)" : "they \($0)" }
    #expect(review(texts, themes).tooWide.map(\.entry.name) == ["we"])
    #expect(review(Array(texts.dropLast()), themes).tooWide.isEmpty)
    #expect(review(Array(texts.dropFirst()) + ["they"], themes).tooWide.isEmpty)
  }

  @Test func `themes found in the same answers are told, parts and wholes apart`() {
    let themes = [
      Theme(code: "a", name: "A", words: ["x", "y"]), Theme(code: "b", name: "B", words: ["x"]),
      Theme(code: "c", name: "C", words: ["z", "x"], parent: "b"),
    ]
    let overlaps = review(["x", "x", "x", "y", "z"], themes).overlaps
    #expect(overlaps.map(\.themes) == [["a", "c"]])
    #expect(overlaps.map(\.both) == [3] && overlaps.map(\.either) == [5])
    #expect(overlaps.first?.likeness == 0.6)
  }

  @Test func `entries that people mostly reject need three who read them`() {
    let themes = [Theme(code: "a", name: "A", words: ["swing", "sway"])]
    let decisions = Decisions([decided(0), decided(1), decided(2, "a"), decided(3), decided(4)])
    let review = review(["swing", "swing", "swing", "sway", "sway", "swing"], themes, decisions)
    #expect(review.entries.map(\.read) == [3, 2])
    #expect(review.entries.map(\.rejected) == [2, 2])
    #expect(review.entries.map(\.isMostlyRejected) == [true, false])
  }

  @Test func `a renamed theme's codings are no rejections, a split one's are to be looked at`() {
    let themes = [
      Theme(code: "a", name: "A", words: ["swing"]), Theme(code: "b", name: "B", words: ["bus"]),
      Theme(code: "old", name: "O", isRetired: true, into: ["a"]),
      Theme(code: "both", name: "T", isRetired: true, into: ["a", "b"]),
    ]
    let decisions = Decisions([decided(1, "both", "old"), decided(0, "old")])
    let review = review(["swing", "swing"], themes, decisions)
    #expect(review.entries.map(\.rejected) == [0, 0])
    #expect(review.unsettled.map(\.theme) == ["both"])
    #expect(review.unsettled.map(\.today) == [["a", "b"]])
    #expect(review.unsettled.first?.place.response == "1")
    #expect(decisions.confirmed == ["old": 2, "both": 1])
  }
}
