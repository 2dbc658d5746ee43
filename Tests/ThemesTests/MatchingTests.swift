import Survey
import Testing

@testable import Themes

@Suite struct `Matching as the plainest matcher does` {
  private static let words = [
    "wait", "waiting", "WAIT", "speech", "therapy", "café", "CAFÉ", "łódź", "don’t", "don't", "s17",
    "ſ", "K", "k", "ß", "👩‍👧", "e\u{301}", "_", "१२", "straße", "İ", "µ", "Μ",
  ]
  private static let gaps = [
    " ", " ", " ", " ", ". ", "-", "  ", "\n", "!", ", ", "\u{A0}", "\u{1C}", "’", "…",
    "\t \u{2028}", "",
  ]

  private func text(_ count: ClosedRange<Int>, _ chance: inout SplitMix) -> String {
    (0..<Int.random(in: count, using: &chance)).map { _ in
      (Self.words.randomElement(using: &chance) ?? "")
        + (Self.gaps.randomElement(using: &chance) ?? "")
    }.joined()
  }

  private func entry(_ chance: inout SplitMix) -> String {
    var words = (0...Int.random(in: 0...2, using: &chance)).map { _ in
      let word = Self.words.randomElement(using: &chance) ?? ""
      return Bool.random(using: &chance) ? word : word.prefix(2) + "*"
    }
    if Int.random(in: 0..<20, using: &chance) == 0 { words.append("**") }
    return words.joined(separator: Int.random(in: 0..<4, using: &chance) == 0 ? "-" : " ")
  }

  @Test func `any entries are found in any text just where it finds them`() {
    var chance = SplitMix(seed: 11)
    var found = 0
    for _ in 0..<60 {
      let codebook = Codebook(
        themes: (0..<4).map { theme in
          Theme(
            code: "\(theme)", name: "", words: (0..<5).map { _ in entry(&chance) },
            near: [[entry(&chance), entry(&chance)]])
        })
      let compiled = CompiledCodebook(codebook)
      // A group with an entry that no answer can match is passed over whole.
      let usable = Codebook(
        themes: codebook.themes.map { theme in
          var theme = theme
          theme.near = theme.near.filter { $0.allSatisfy { Pattern($0) != nil } }
          return theme
        })
      let naive = NaiveMatcher(usable)
      for _ in 0..<40 {
        let text = text(0...30, &chance)
        let matches = compiled.matches(in: text)
        found += matches.count
        let places = Dictionary(
          uniqueKeysWithValues: matches.map { theme, matches in
            (theme, matches.map { "\($0.span.lowerBound)-\($0.span.upperBound)" })
          })
        let expected = naive.matches(in: text).mapValues { places in
          places.map { String($0.prefix { $0 != " " }) }
        }
        #expect(places == expected, "\(text)")
        #expect(matches.map(\.theme) == matches.map(\.theme).sorted())
      }
    }
    #expect(found > 1_000)
  }
}
