import Survey
import Testing

@testable import Themes

@Suite struct `A coder that learns` {
  private let codebook = CompiledCodebook(
    Codebook(themes: [
      Theme(code: "wait", name: "Waiting", words: ["wait*", "long"]),
      Theme(code: "bus", name: "Buses", words: ["bus"]),
      Theme(code: "food", name: "Food"),
    ]))

  /// Answers about waiting, of which none has an entry of the codebook, about food, and about
  /// nothing; `long` is always said of something else.
  private func examples(_ count: Int) -> [LearnedCoder.Example] {
    (0..<count).flatMap { number in
      [
        LearnedCoder.Example(
          id: "a\(number)", text: "Another delay for the assessment \(number)", question: "q",
          themes: ["wait"], valence: .negative),
        LearnedCoder.Example(
          id: "b\(number)", text: "The lunches taste good \(number)", question: "q",
          themes: ["food", "unheard-of"], valence: .positive),
        LearnedCoder.Example(
          id: "c\(number)", text: "A long walk \(number) with friends", question: "q"),
      ]
    }
  }

  private func codes(_ coder: LearnedCoder, _ text: String) -> [String] {
    coder.suggestions(for: text, question: "q").map { codebook.codebook.themes[$0.theme].code }
  }

  @Test func `without examples the codebook decides and no quality is claimed`() throws {
    let coder = LearnedCoder(codebook, confirmed: [])
    #expect(codes(coder, "We waited for the bus") == ["wait", "bus"])
    let first = try #require(coder.suggestions(for: "We waited for the bus").first)
    #expect(first.way == .codebook)
    #expect(first.matches == [Match(span: 3..<9, pattern: "wait*")])
    #expect(coder.quality.map(\.theme) == ["wait", "bus", "food"])
    #expect(coder.quality.allSatisfy { $0.measure == nil && $0.read == 0 && $0.confirmed == 0 })
    #expect(coder.valence(of: "Great") == nil)
    #expect(coder.valenceQuality.isEmpty)
  }

  @Test func `what the codebook does not know is learned, with the words that gave it away`() throws
  {
    let coder = LearnedCoder(codebook, confirmed: examples(12))
    #expect(codes(coder, "There was a delay") == ["wait"])
    #expect(codes(coder, "cold lunches") == ["food"])
    let found = try #require(coder.suggestions(for: "Yet another delay!", question: "q").first)
    #expect(found.way != .codebook)
    #expect((0.5...1).contains(found.score))
    #expect(found.matches.contains(Match(span: 12..<17, pattern: "")))
  }

  @Test func `an entry that people found wrong again and again is no longer followed`() {
    let coder = LearnedCoder(codebook, confirmed: examples(12))
    #expect(codes(coder, "A long day") == [])
    #expect(codes(LearnedCoder(codebook, confirmed: examples(1)), "A long day") == ["wait"])
  }

  @Test func `a theme that nobody has found yet still goes by the codebook`() {
    let coder = LearnedCoder(codebook, confirmed: examples(12))
    #expect(codes(coder, "The bus.") == ["bus"])
    #expect(coder.quality[1].way == .codebook)
    #expect(coder.quality[1].measure == nil)
  }

  @Test func `quality is measured on answers that were not learned from`() throws {
    let quality = LearnedCoder(codebook, confirmed: examples(12)).quality
    #expect(quality[2].confirmed == 12 && quality[2].read == 36)
    #expect(quality[2].way == .learned)
    #expect(try #require(quality[2].measure).f1 > 0.9)
  }

  @Test func `the order of the examples makes no difference`() {
    let all = examples(12)
    let one = LearnedCoder(codebook, confirmed: all)
    let other = LearnedCoder(codebook, confirmed: Array(all.reversed()))
    #expect(one.quality == other.quality)
    for text in ["A delay", "lunch", "long walk", "We wait"] {
      #expect(one.suggestions(for: text) == other.suggestions(for: text))
    }
  }

  @Test func `many answers get what each of them gets alone`() {
    let coder = LearnedCoder(codebook, confirmed: examples(12))
    let answers = (0..<300).map { number in
      (text: ["A delay", "", "lunches", "bus", "of"][number % 5], question: "q")
    }
    let together = coder.suggestions(for: answers)
    #expect(together == answers.map { coder.suggestions(for: $0.text, question: $0.question) })
    #expect(together[1].isEmpty)
  }

  @Test func `whether an answer speaks well or badly is learned likewise`() throws {
    let coder = LearnedCoder(codebook, confirmed: examples(12))
    #expect(coder.valence(of: "Another delay", question: "q") == .negative)
    #expect(coder.valence(of: "It tastes good", question: "q") == .positive)
    #expect(coder.valence(of: "  ") == nil)
    #expect(Set(coder.valenceQuality.keys) == [.positive, .negative])
    #expect(try #require(coder.valenceQuality[.negative]).f1 > 0.9)
  }

  @Test func `where people always find one theme, one theme is suggested`() {
    let all = examples(12).filter { !$0.themes.isEmpty }.map { example in
      var example = example
      example.themes.remove("unheard-of")
      return example
    }
    let coder = LearnedCoder(codebook, confirmed: all)
    #expect(coder.suggestsOne)
    #expect(codes(coder, "A delay of the lunches and a lunch").count == 1)
    #expect(!LearnedCoder(codebook, confirmed: examples(12)).suggestsOne)
  }

  @Test(arguments: [
    [LearnedCoder.Example(id: "1", text: "", themes: ["wait"])],
    [LearnedCoder.Example(id: "1", text: "waiting", valence: .mixed)],
    (0..<30).map {
      .init(id: "\($0)", text: "waiting \($0)", themes: ["wait"], valence: .positive)
    },
    (0..<30).map { .init(id: "\($0)", text: "", themes: $0 < 15 ? ["wait"] : []) },
    (0..<30).map { .init(id: "same", text: "word \($0)", themes: $0 < 15 ? ["wait"] : []) },
    (0..<30).map { .init(id: "\($0)", text: "👩‍👧 e\u{301} \($0)", themes: $0 < 15 ? ["bus"] : []) },
  ])
  func `the smallest and the oddest examples do no harm`(_ examples: [LearnedCoder.Example]) {
    let coder = LearnedCoder(codebook, confirmed: examples)
    #expect(codes(coder, "We waited").contains("wait"))
    #expect(coder.quality.count == 3)
    #expect(coder.quality.allSatisfy { ($0.measure?.f1 ?? 0).isFinite })
  }
}
