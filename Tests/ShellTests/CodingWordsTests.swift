import Survey
import Testing
import Themes

@testable import Shell

@Suite struct `What a coder types` {
  private static let codebook = Codebook(themes: [
    Theme(code: "bus", name: "Getting to school"), Theme(code: "wait-salt", name: "Waiting"),
    Theme(code: "heard", name: "Being heard"),
    Theme(code: "school", name: "School and all that"),
  ])

  private func move(_ line: String, suggesting themes: [String] = ["bus", "heard"]) -> CodingMove {
    let answer = "Żółw: the Bus, nobody heard me."
    let suggestions = themes.map { theme in
      Coding(
        theme: theme, response: "r", question: QuestionPath("q"),
        matches: theme == "bus" ? [Match(span: 10..<13, pattern: "bus")] : [])
    }
    return CodingWords(codebook: Self.codebook, suggestions: suggestions, answer: answer)
      .move(line)
  }

  private let bus = Decision.Applied("bus", start: 10, end: 13)
  private let heard = Decision.Applied("heard")
  private let wait = Decision.Applied("wait-salt")

  private func with(_ valence: Valence, _ applied: Decision.Applied) -> Decision.Applied {
    Decision.Applied(applied.theme, start: applied.start, end: applied.end, valence: valence)
  }

  @Test func `names themes by number, code or name, each once`() {
    #expect(move("all") == .decide([bus, heard]))
    #expect(move(" ALL , wait-salt ") == .decide([bus, heard, wait]))
    for line in ["1", "bus", "BUS", "Getting to school", "1, bus", "bus and bus", "1;1"] {
      #expect(move(line) == .decide([bus]), "\(line)")
    }
    #expect(move("2 1") == .decide([heard, bus]))
    #expect(move("school and all that, 2") == .decide([.init("school"), heard]))
    #expect(move("waiting being heard") == .decide([wait, heard]))
    #expect(move("none") == .decide([]) && move("None") == .decide([]))
  }

  @Test func `says how an answer speaks of the theme before`() {
    #expect(move("1 bad, 2 good") == .decide([with(.negative, bus), with(.positive, heard)]))
    #expect(move("all bad") == .decide([with(.negative, bus), with(.negative, heard)]))
    #expect(move("all, 2 mixed") == .decide([bus, with(.mixed, heard)]))
    #expect(move("bus neutral") == .decide([with(.neutral, bus)]))
  }

  @Test func `takes the valence of a suggestion over, unless another is said`() {
    let suggestion = Coding(
      theme: "bus", response: "r", question: QuestionPath("q"), matches: [], valence: .negative)
    let words = CodingWords(codebook: Self.codebook, suggestions: [suggestion], answer: "Late!")
    #expect(words.move("1") == .decide([.init("bus", valence: .negative)]))
    #expect(words.move("all good") == .decide([.init("bus", valence: .positive)]))
  }

  @Test func `says where a theme is in the words of the answer`() {
    #expect(move("waiting \"the bus\"") == .decide([.init("wait-salt", start: 6, end: 13)]))
    #expect(
      move("2 bad “NOBODY heard”")
        == .decide([.init("heard", start: 15, end: 27, valence: .negative)]))
    #expect(move("heard \"żółw") == .decide([.init("heard", start: 0, end: 4)]))
    for line in ["heard \"no such words\"", "\"bus\" heard", "all \"bus\"", "heard \"\""] {
      guard case .unclear = move(line) else { Issue.record("\(line)"); continue }
    }
  }

  @Test func `does nothing with a line of which any part is unclear`() {
    let lines = [
      "3", "0", "1 3", "-1", "1 wiat-salt", "good", "good 1", "none 1", "1 none", "memo", ",",
      "busy", "1, please",
    ]
    for line in lines {
      guard case .unclear(let reason) = move(line) else { Issue.record("\(line)"); continue }
      #expect(!reason.isEmpty)
    }
    #expect(move("wiat-salt") == .unclear("There is no theme “wiat-salt”. Did you mean wait-salt?"))
    for line in ["all", "1"] {
      guard case .unclear = move(line, suggesting: []) else { Issue.record("\(line)"); continue }
    }
  }

  @Test func `knows the other words, and that nothing decides nothing`() {
    let known: [String: CodingMove] = [
      "": .nothing, "  ": .nothing, "undo": .undo, "SKIP": .skip, "stop": .stop, "quit": .stop,
      "what": .what, "again": .again, "themes": .themes, "other": .themes,
      "memo  Ask \"Kim\", again": .memo("Ask \"Kim\", again"),
    ]
    for (line, meaning) in known { #expect(move(line) == meaning, "\(line)") }
  }
}
