import Glibc
import TestSupport
import Testing

@Suite struct `Leaving an interview for a prompt that is locked` {
  private static let asking = "The passphrase of whoever runs this session: "

  /// The ways of leaving, by what is typed at the last question.
  enum Way: String, CaseIterable {
    case interrupt = "\u{3}"
    case close = "\u{4}"
    case keep = "stop\r1\r"
    case discard = "stop\r2\r1\r"
    case concern = "concern\r"
    case end = "123456\r1\r"
    case killed = ""
  }

  /// A terminal whose interview was left, up to the passphrase.
  private func left(_ way: Way) throws -> Attack {
    let attack = try Attack(isLocked: true)
    try attack.sit()
    try attack.answer(Attack.secret)
    if way == .killed { try attack.terminal.sendToChild(SIGKILL) }
    for key in way.rawValue {
      attack.terminal.type(String(key))
      if key == "\r", way != .concern { try attack.terminal.expect(key == "\r" ? "Enter: " : "") }
    }
    if !way.rawValue.hasSuffix("\r") || way == .concern {
      try attack.terminal.expect("To clear the screen, press Enter: ")
    }
    try attack.terminal.type("\r", until: Self.asking)
    return attack
  }

  @Test(arguments: Way.allCases)
  func `asks for the passphrase first`(way: Way) throws {
    let attack = try left(way)
    let terminal = attack.terminal
    for keys in ["\u{3}", "\u{4}\u{1A}\u{1C}\r", "\u{1B}[A\r", "\u{19}\r"] {
      try terminal.type(keys, until: Self.asking)
    }
    try terminal.type("wrong words\r", until: "That is not the passphrase.")
    try terminal.expect(Self.asking)
    let shown = attack.sinceSeated
    #expect(Attack.signs.filter(shown.contains) == [] && !shown.contains("zebra"))
    try terminal.type(Attack.passphrase + "\r", until: Attack.prompt)
    #expect(!terminal.screenText.contains("owls") && !terminal.screenText.contains("wrong words"))
    #expect(try terminal.finish() == 0)
    #expect(terminal.modes == terminal.modesAtStart)
  }

  @Test func `no other keys open it`() throws {
    let attack = try left(.interrupt)
    for byte in UInt8.min...UInt8.max where ![0x03, 0x0A, 0x0D].contains(byte) {
      for before in [[], [0x1B], [0x18]] as [[UInt8]] {
        attack.terminal.type(before + [byte, 0x07])
      }
    }
    for line in ["", "questionnaires", "quit", "x"] {
      try attack.terminal.type(line + "\r", until: Self.asking)
    }
    try attack.terminal.type(Attack.passphrase + "\r", until: "too soon")
    try attack.terminal.expect(Self.asking)
    #expect(Attack.signs.filter(attack.sinceSeated.contains) == [])
  }

  @Test func `lock does so at once, and also after an interview of its own`() throws {
    let attack = try Attack(isLocked: true)
    try attack.terminal.type("lock\r", until: Self.asking)
    #expect(attack.sinceSeated.hasPrefix(Self.asking))
    try attack.terminal.type(Attack.passphrase + "\r", until: Attack.prompt)
    attack.terminal.send(SIGTERM)
    #expect(try attack.terminal.finish(typing: "") == 128 + SIGTERM)
  }
}
