import Terminal
import Testing

@Suite struct `Showing text from outside` {
  @Test(arguments: [
    ("I like maths.\nAnd art.", "I like maths.\nAnd art."),
    ("one\ttwo", "one two"),
    ("\u{1B}[2Jgone", "<U+001B>[2Jgone"),
    ("\u{1B}]0;title\u{7}", "<U+001B>]0;title<U+0007>"),
    ("over\rwritten", "over<U+000D>written"),
    ("one\r\ntwo", "one<U+000D>\ntwo"),
    ("\u{9B}31m", "<U+009B>31m"),
    ("a\u{7F}b\0", "a<U+007F>b<U+0000>"),
    ("yes\u{202E}on", "yes<U+202E>on"),
    ("a\u{2066}b\u{2069}\u{61C}\u{200E}\u{200F}", "a<U+2066>b<U+2069><U+061C><U+200E><U+200F>"),
    ("a\u{2028}b\u{2029}", "a<U+2028>b<U+2029>"),
    ("\u{FEFF}start", "<U+FEFF>start"),
    ("x\u{E0041}\u{E007F}", "x<U+E0041><U+E007F>"),
    ("zero\u{200B}width\u{AD}", "zero<U+200B>width<U+00AD>"),
    ("\u{E000}\u{378}\u{FFFF}", "<U+E000><U+0378><U+FFFF>"),
    ("Siân, żółw, 学校, مدرسه, ŵ ŷ", "Siân, żółw, 学校, مدرسه, ŵ ŷ"),
    ("👩‍👧‍👦 ❤️ 🇬🇧 नमस्ते می‌خواهم", "👩‍👧‍👦 ❤️ 🇬🇧 नमस्ते می‌خواهم"),
    ("", ""),
  ])
  func `spells out what would act or hide and leaves the words`(outside: String, shown: String) {
    #expect(Array(Shown(outside).text.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test func `a pile of marks is cut after eight and says so`() {
    let pile = "a" + String(repeating: "\u{301}", count: 20) + "b"
    let kept = "a" + String(repeating: "\u{301}", count: 8) + "<12 more marks>b"
    #expect(Shown(pile).text == kept)
  }

  @Test func `joiners cannot be piled up either`() {
    let shown = Shown("a" + String(repeating: "\u{200D}", count: 1_000)).text
    #expect(shown.unicodeScalars.count { $0 == "\u{200D}" } == 8)
    #expect(shown.hasSuffix("<992 more marks>"))
  }

  @Test func `no forbidden character is left of 100,000 random texts`() {
    var random = Seeded(state: 20_261_121)
    // Half of the characters come from where trouble lives.
    let troubled: [ClosedRange<UInt32>] = [
      0...0x1F, 0x7F...0x9F, 0x300...0x36F, 0x200B...0x206F, 0xFE00...0xFE0F, 0xFFF0...0xFFFF,
      0xE0000...0xE007F, 0x61C...0x61C, 0xFEFF...0xFEFF,
    ]
    var left = 0
    for _ in 0..<100_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let range =
          Bool.random(using: &random)
          ? troubled[Int.random(in: troubled.indices, using: &random)] : 0...0x10FFFF
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
          text.append(scalar)
        }
      }
      left += Shown(String(text)).text.unicodeScalars.count(where: isForbidden)
    }
    #expect(left == 0)
  }

  @Test func `every single character of the common planes is either itself or spelled out`() {
    var wrong = 0
    for value in Array(UInt32(0)...0xFFFF) + Array(0x1F000...0x1FFFF) + Array(0xE0000...0xE0FFF) {
      guard let scalar = Unicode.Scalar(value), scalar != "\t" else { continue }
      let shown = Shown(String(Character(scalar))).text
      let spelled = shown.hasPrefix("<U+") && shown.hasSuffix(">") && shown.utf8.count >= 8
      if shown != String(Character(scalar)), !spelled { wrong += 1 }
    }
    #expect(wrong == 0)
  }
}

/// The list in the house's rules, written again by hand.
private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A: false
  case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E,
    0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F, 0xE000...0xF8FF, 0xF0000...0x10FFFF:
    true
  default: false
  }
}
