import TestSupport
import Testing

@Suite struct `Keys of every sort in an interview` {
  /// Ctrl-C and Ctrl-D are how an interview is left, so they have tests of their own.
  private static let leaving: Set<UInt8> = [0x03, 0x04]

  /// Random keys that are the same in every run (the MMIX generator of Knuth).
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  /// An interview that has taken whatever was typed, judged.
  private func judge(_ attack: Attack) throws {
    attack.terminal.type("\r")
    attack.terminal.settle(quiet: .milliseconds(300), within: .seconds(20))
    let shown = attack.sinceSeated
    #expect(shown.contains("A number?") && !shown.contains("zebra"))
    #expect(Attack.signs.filter(shown.contains) == [])
    try attack.terminal.type("\u{3}", until: "To clear the screen, press Enter: ")
    try attack.terminal.type("\r", until: Attack.prompt)
    #expect(try attack.terminal.finish() == 0)
    #expect(attack.terminal.modes == attack.terminal.modesAtStart)
  }

  @Test func `each alone, after Escape and after Control X, lead nowhere`() throws {
    let attack = try Attack()
    try attack.tell()
    try attack.sit()
    try attack.answer("own words")
    for byte in UInt8.min...UInt8.max where !Self.leaving.contains(byte) {
      for before in [[], [0x1B], [0x18]] as [[UInt8]] {
        // The bell ends what a terminal may send, such as a title.
        attack.terminal.type(Array("a".utf8) + before + [byte, 0x07])
      }
    }
    try judge(attack)
  }

  @Test func `a hundred thousand random ones lead nowhere`() throws {
    let attack = try Attack()
    try attack.tell()
    try attack.sit()
    try attack.answer("own words")
    var random = Seeded(state: 7)
    let keys = Array(UInt8.min...UInt8.max).filter { !Self.leaving.contains($0) }
    let rounds = 500
    for _ in 0..<rounds {
      let chunk = (0..<200).map { _ in keys.randomElement(using: &random) ?? 0 }
      // The bell ends what a terminal may send, and Enter the answer.
      attack.terminal.type(chunk + [0x07, 0x0D])
      try attack.terminal.expect("press Enter: ")
    }
    try judge(attack)
  }
}
