import Testing

@testable import Terminal

@Suite struct `Keys of an answer` {
  /// What the answer would be; a dot in the list of keys is a pause.
  private func typed(_ parts: [String], ahead: Int = 0) -> [String] {
    var keys = AnswerKeys()
    var arrivals: [Arrival] = []
    for part in parts {
      arrivals += part.utf8.map(Arrival.byte) + [.silence]
    }
    keys.begin(typedAhead: ahead)
    var lines: [String] = []
    var line: [UInt8] = []
    while let key = keys.next(from: { patience in
      while let next = arrivals.first {
        if next != .silence || patience != nil {
          arrivals.removeFirst()
          return next
        }
        arrivals.removeFirst()
      }
      return .end
    }) {
      if key == AnswerKeys.Key.enter {
        lines.append(String(decoding: line, as: UTF8.self))
        line = []
      } else if key >= 0x20 || key == AnswerKeys.Key.newline {
        line.append(key)
      }
    }
    return lines + (line.isEmpty ? [] : ["unfinished: " + String(decoding: line, as: UTF8.self)])
  }

  @Test func `text and Enter come through`() {
    #expect(typed(["yes\r", "Siân 👍\n"]) == ["yes", "Siân 👍"])
  }

  @Test(arguments: [
    "\u{1B}[A", "\u{1B}[B", "\u{1B}[5~", "\u{1B}[15;2~", "\u{1B}[1;5C", "\u{1B}[Z", "\u{1B}[[A",
    "\u{1B}OP", "\u{1B}y", "\u{1B}\u{1B}", "\u{1B}é", "\u{1B}]52;c;YWJj\u{7}", "\u{1B}P1$r\u{1B}\\",
    "\u{1B}", "\u{19}", "\u{10}", "\u{12}", "\u{16}", "\u{15}", "\u{17}", "\u{18}(", "\u{0}",
  ])
  func `an unknown key leaves nothing in the answer`(sequence: String) {
    let expected = sequence == "\u{18}(" ? ["a(b"] : ["ab"]
    #expect(typed(["a", sequence, "b\r"]) == expected)
  }

  @Test func `lines pasted in one burst stay one answer`() {
    #expect(typed(["one\rtwo\r\nthree\nfour\r"]) == ["one\ntwo\nthree\nfour"])
    #expect(typed(["one\r\rtwo", "\r"]) == ["one\n\ntwo"])
  }

  @Test func `lines typed one after the other stay two answers`() {
    #expect(typed(["one\r", "two\r"]) == ["one", "two"])
  }

  @Test func `an Enter that bounces answers one question only`() {
    #expect(typed(["one\r\r", "two\r"]) == ["one", "two"])
  }

  @Test(arguments: [(true, AnswerKeys.pasteGap), (false, 0)])
  func `the Enter of a person is taken at once, that of a paste waits for more`(
    isPasted: Bool, wait: Int
  ) {
    var keys = AnswerKeys()
    var arrivals: [Arrival] = isPasted ? [.byte(0x0D)] : [.silence, .byte(0x0D)]
    var waits: [Int?] = []
    keys.begin(typedAhead: 0)
    let key = keys.next(from: { patience in
      waits.append(patience)
      return arrivals.isEmpty ? .silence : arrivals.removeFirst()
    })
    #expect(key == AnswerKeys.Key.enter && waits.last == wait)
  }

  @Test func `lines typed before the question was there are not one paste`() {
    #expect(typed(["one\ntwo\n"], ahead: 8) == ["one", "two"])
  }

  @Test func `a paste that the terminal marks stays one answer and waits for Enter`() {
    #expect(typed(["\u{1B}[200~one\rtwo\r\u{1B}[201~", "\r"]) == ["one\ntwo\n"])
  }

  @Test func `a marked paste that never ends does not take Enter away`() {
    #expect(typed(["\u{1B}[200~one", "\r", "two\r"]) == ["one", "two"])
  }

  @Test func `broken letters are seen and C1 controls never reach the screen`() {
    var keys = AnswerKeys()
    var bytes: [UInt8] = [0xFF, 0xC3, 0x62, 0xC2, 0x9B, 0xE2, 0x82]
    var typed: [UInt8] = []
    while let key = keys.next(from: { _ in bytes.isEmpty ? .end : .byte(bytes.removeFirst()) }) {
      typed.append(key)
    }
    #expect(String(decoding: typed, as: UTF8.self) == "\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}")
  }

  @Test func `no random bytes ever become anything but text or one of the keys`() {
    var random = Seeded(state: 3)
    let allowed: Set<UInt8> = [0x01, 0x02, 0x04, 0x05, 0x06, 0x08, 0x0A, 0x0D, 0x1F]
    var wrong = 0
    for _ in 0..<4_000 {
      var bytes = (0..<20).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : [0x1B, 0x5B, 0x0D, 0x4F].randomElement(using: &random) ?? 0
      }
      var keys = AnswerKeys()
      var typed: [UInt8] = []
      while let key = keys.next(from: { _ in bytes.isEmpty ? .end : .byte(bytes.removeFirst()) }) {
        typed.append(key)
        if key < 0x20, !allowed.contains(key) { wrong += 1 }
      }
      if String(validating: typed, as: UTF8.self) == nil { wrong += 1 }
    }
    #expect(wrong == 0)
  }
}
