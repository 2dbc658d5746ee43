import Testing

@testable import Themes

@Suite struct `Answers that say there is nothing to say` {
  @Test(arguments: [
    "nothing", "Nothing.", "NOTHING!!", " nothing really ", "n/a", "N.A.", "N/A.", "none", "Nope",
    "don't know", "Don’t know.", "dont know", "I don't know", "dunno", "idk", "IDK...", "-", "--",
    "—", "...", "…", "?", "x", "no comment", "No comments.", "not sure", "I'm not sure", "\"none\"",
    "no", "nie wiem", "Brak.", "NIC", "dim byd", "Ddim yn gwybod", "dim  syniad", "no\nthanks",
  ])
  func `are known whatever their case and punctuation`(_ answer: String) {
    #expect(NonAnswer.isOne(answer))
  }

  @Test(arguments: [
    "nothing ever changes", "Nothing, it is perfect", "I know nothing about my plan", "bus", ":(",
    ":-)", "👍", "😢", "no friends", "none of them listen", "don't know who to ask", "yes", "10",
    "+", "nothing but trouble", "no!no!no!",
  ])
  func `are the whole answer, so that nobody's words are passed over`(_ answer: String) {
    #expect(!NonAnswer.isOne(answer))
  }

  @Test func `are counted by themselves, neither coded nor uncoded`() {
    let summary = Example.summary([
      Example.response("1", "a", [Example.answer("x", "Nothing."), Example.answer("y", "A bus")]),
      Example.response("2", "b", [Example.answer("x", "n/a"), Example.answer("y", "Cake")]),
    ])
    #expect(summary.answers == 4)
    #expect(summary.nonAnswers == 2)
    #expect(summary.uncoded == 1)
  }

  @Test func `are none where the codebook, or a person, finds something in them`() {
    let codebook = Codebook(themes: [Theme(code: "t", name: "T", words: ["nothing"])])
    let readings = Reading.all(
      of: [Example.response("1", "a", [Example.answer("x", "Nothing!")])], on: Shelf([]),
      with: CompiledCodebook(codebook))
    let summary = Summary(of: readings, codebook: codebook)
    #expect(summary.nonAnswers == 0 && summary.uncoded == 0)
    #expect(summary.findings.first?.respondents == 1)
  }
}
