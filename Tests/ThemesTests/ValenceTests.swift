import Survey
import Testing

@testable import Themes

@Suite struct `Speaking well or badly of a theme` {
  private func valence(_ text: String, own: Valence? = nil, words: [String] = ["bus"]) -> Valence? {
    let theme = Theme(code: "t", name: "T", words: words, valence: own)
    let found = CompiledCodebook(Codebook(themes: [theme])).matches(in: text)
    return Valence.together(found.flatMap(\.matches).map(\.valence))
  }

  @Test(arguments: [
    ("The bus is helpful.", Valence.positive),
    ("The bus is not helpful.", .negative),
    ("The bus isn’t very helpful", .negative),
    ("The bus is not only helpful", .positive),
    ("The bus is not bad", .positive),
    ("No problem with the bus", .positive),
    ("The bus was never late", .positive),
    ("The bus was late", .negative),
    // The negation is too far away.
    ("It is not that I find the bus helpful", .positive),
    // A clause says what it says, whatever the next one does.
    ("The teacher is horrible but the bus is good", .positive),
    ("The bus is good, the teacher is horrible", .positive),
    ("Not today. The bus was lovely", .positive),
    ("The bus is good and bad", .mixed),
    ("Good bus. Awful bus.", .mixed),
  ])
  func `the words of its clause say it, and a negation turns them round`(
    _ text: String, _ expected: Valence
  ) {
    #expect(valence(text) == expected)
  }

  @Test(arguments: [
    "I take the bus", "The bus", "Lovely teacher. The bus comes at nine.", "the bus, which is nice",
    "It would be good if there was a bus",
  ])
  func `where nothing is said, nothing is guessed`(_ text: String) {
    #expect(valence(text) == nil)
  }

  @Test(arguments: [
    ("She is so kind", Valence.positive), ("She is not so kind", .negative),
    ("They were never really so kind", .negative), ("So kind, not that it helped", .positive),
    ("I am not sure, but so kind", .positive),
  ])
  func `a theme that says something by itself needs no other words`(
    _ text: String, _ expected: Valence
  ) {
    #expect(valence(text, own: .positive, words: ["so kind"]) == expected)
  }

  @Test func `a negation changes the valence and never the theme`() {
    let theme = Theme(code: "t", name: "T", words: ["helpful"])
    let compiled = CompiledCodebook(Codebook(themes: [theme]))
    for text in ["helpful", "not helpful", "never been that helpful"] {
      #expect(compiled.matches(in: text).map(\.theme) == [0], "\(text)")
    }
  }

  @Test func `what stands near is judged by every clause that it reaches into`() {
    let theme = Theme(code: "t", name: "T", near: [["wait*", "speech"]])
    let compiled = CompiledCodebook(Codebook(themes: [theme]))
    let said = compiled.matches(in: "The wait was awful, though the speech lady is lovely.")
    #expect(said.flatMap(\.matches).map(\.valence) == [.mixed])
  }

  @Test func `people who speak well and badly are counted, each once on each side`() throws {
    let summary = Example.summary([
      Example.response(
        "1", "a", [Example.answer("x", "The bus is good."), Example.answer("y", "A good bus.")]),
      Example.response("2", "b", [Example.answer("x", "The bus is good. The bus is awful.")]),
      Example.response("3", "c", [Example.answer("x", "The bus is not good.")]),
      Example.response("4", "d", [Example.answer("x", "The bus.")]),
    ])
    let bus = try #require(summary.findings.first)
    #expect(bus.theme == "bus" && bus.respondents == 4)
    #expect(bus.positive == 2 && bus.negative == 2)
    #expect(bus.excerpts.count == 5)
  }

  @Test func `every word of praise or blame can be found`() {
    for word in Sign.goodWords + Sign.badWords { #expect(Pattern(word) != nil, "\(word)") }
    let all = Sign.goodWords + Sign.badWords
    #expect(Set(all).count == all.count)
    #expect(Set(Sign.goodWords).isDisjoint(with: Sign.badWords))
  }
}
