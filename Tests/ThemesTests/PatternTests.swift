import Testing

@testable import Themes

@Suite struct `Matching codebook entries` {
  private func found(_ entry: String, in text: String) -> [String] {
    let theme = Theme(code: "t", name: "T", words: [entry])
    let matches = CompiledCodebook(Codebook(themes: [theme])).matches(in: text)
    let scalars = Array(text.unicodeScalars)
    return matches.flatMap(\.matches).map { match in
      String(String.UnicodeScalarView(scalars[match.span]))
    }
  }

  @Test(arguments: [
    ("wait*", "We WAITED, and wait; await awaits", ["WAITED", "wait"]),
    ("late", "later, too late, translate", ["late"]),
    ("well-being", "Well-being, well being, wellbeing", ["Well-being"]),
    ("111", "rang 111 twice, 1112 no", ["111"]),
    (
      "speech therap*", "speech   therapy, speech\ntherapists, speech-therapy",
      [
        "speech   therapy", "speech\ntherapists",
      ]
    ),
    ("don't", "I don’t and don't", ["don’t", "don't"]),
    ("don’t", "I don't", ["don't"]),
    ("home visit*", "home visits home, visit", ["home visits"]),
    ("łódź", "ŁÓDŹ", ["ŁÓDŹ"]),
    ("s17", "S17_x s17", ["s17"]),
    ("café", "Cafés CAFÉ", ["CAFÉ"]),
    ("mum", "😀 mum’s 👩‍👧 mum", ["mum", "mum"]),
    ("help", "", []),
  ])
  func `an entry finds exactly these places`(_ entry: String, _ text: String, _ places: [String]) {
    #expect(found(entry, in: text) == places)
  }

  @Test(arguments: ["*ing", "wa*it", "**", "", " - ", "a * b", "help **"])
  func `an entry that could never be meant is turned away`(_ entry: String) {
    #expect(Pattern(entry) == nil)
  }

  @Test func `entries that cannot be used are told with their theme`() {
    let theme = Theme(code: "t", name: "T", words: ["*ing", "help"], near: [["wait*", "?"]])
    let unusable = CompiledCodebook(Codebook(themes: [theme])).unusable
    #expect(unusable.map(\.entry) == ["*ing", "?"])
    #expect(unusable.allSatisfy { $0.theme == "t" })
  }

  @Test func `the longest of the overlapping places is kept, from the left`() throws {
    let theme = Theme(code: "t", name: "T", words: ["therapy", "speech", "speech therapy"])
    let found = CompiledCodebook(Codebook(themes: [theme]))
      .matches(in: "speech therapy and therapy")
    let matches = try #require(found.first?.matches)
    #expect(matches.map(\.span) == [0..<14, 19..<26])
    #expect(matches.map(\.pattern) == ["speech therapy", "therapy"])
  }

  @Test func `an answer has each theme once and themes in the order of the codebook`() {
    let book = Codebook(themes: [
      Theme(code: "a", name: "A", words: ["wait*", "late"]),
      Theme(code: "b", name: "B", words: ["wait*"]),
    ])
    let found = CompiledCodebook(book).matches(in: "Late. Waited and waited.")
    #expect(found.map(\.theme) == [0, 1])
    #expect(found.map { $0.matches.count } == [3, 2])
  }

  @Test(arguments: [
    ("We waited long for speech therapy.", [3..<25]),
    ("Speech is hard. We waited.", []),
    ("Speech, then a wait\nand a wait for speech", [0..<19, 26..<41]),
    ("waiting", []),
  ])
  func `entries that belong near each other need one sentence`(
    _ text: String, _ spans: [Range<Int>]
  ) {
    let theme = Theme(code: "t", name: "T", near: [["wait*", "speech*"]])
    let found = CompiledCodebook(Codebook(themes: [theme])).matches(in: text)
    #expect(found.isEmpty == spans.isEmpty)
    #expect(found.flatMap(\.matches).map(\.span) == spans)
    #expect(found.flatMap(\.matches).allSatisfy { $0.pattern == "wait* near speech*" })
  }

  @Test func `places are counted in Unicode scalars`() {
    let theme = Theme(code: "t", name: "T", words: ["wait*"])
    let found = CompiledCodebook(Codebook(themes: [theme])).matches(in: "👩‍👧 e\u{301} waited")
    #expect(found.first?.matches.first?.span == 7..<13)
  }
}
