import Study
import TestSupport
import Testing

@Suite struct `Keys that could bring back somebody's words` {
  /// Every route that is known, by its keys.
  static let routes = [
    // The kill ring.
    "\u{19}", "\u{19}\u{1B}y", "\u{1B}y", "x\u{15}\u{19}", "x\u{17}\u{19}", "x\u{1}\u{B}\u{19}",
    // The history, by every key that reaches it.
    "\u{10}", "\u{E}", "\u{1B}[A", "\u{1B}[B", "\u{1B}OA", "\u{1B}[5~", "\u{12}zeb", "\u{13}zeb",
    "\u{F}", "\u{1B}<", "\u{1B}>", "\u{1B}nzeb\r", "\u{1B}pzeb\r", "\u{1B}.", "\u{1B}_",
    "\u{1B}\u{19}", "!!", "!zeb", "\u{1B}^",
    // Macros, undoing, marks.
    "\u{18}(x\u{18})\u{18}e", "\u{18}e", "\u{18}\u{15}", "\u{1F}", "\u{1B}r", "\u{18}\u{18}",
    // Completion and the names of files and accounts.
    "\t", "P\t\t", "/etc/sha\t\t", "/etc/pa\u{1B}?", "Pack\u{1B}*", "Pack\u{1B}=", "~root\u{1B}&",
    "\u{18}*", "\u{1B}{", "\u{1B}\t", "\u{1B}/", "\u{1B}~", "\u{1B}!", "\u{1B}@", "\u{1B}$",
    // Another way of editing, other settings, other programs.
    "\u{18}\u{12}z\u{14}", "\u{16}\u{1B}[31m", "\u{1B}\n", "\u{1B}\u{A}\u{1B}kp", "\u{18}\u{5}",
    "\u{1B}x", "\u{1B}\u{5}", "\u{1A}", "\u{1C}", "\u{1A}\u{1C}\u{13}\u{11}", "z", "\u{14}",
    // What a terminal answers when it is asked.
    "\u{1B}]52;c;enplYnJh\u{7}", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[1;1R", "\u{1B}[?1;2c",
  ]

  @Test func `bring back nothing in the next interview, list no file and lead nowhere`() throws {
    let attack = try Attack()
    try attack.tell()
    try attack.sit()
    try attack.answer("own words")
    for route in Self.routes {
      // The bell ends what a terminal may send, such as a title.
      try attack.terminal.type(route + "\u{7}\r", until: "press Enter: ")
    }
    attack.terminal.settle(quiet: .milliseconds(200), within: .seconds(5))
    let shown = attack.sinceSeated
    #expect(shown.contains("A number?") && !shown.contains("zebra"))
    #expect(Attack.signs.filter(shown.contains) == [])
    // Still the same interview, which the facilitator can go on with.
    try attack.terminal.type("\u{3}", until: "To clear the screen, press Enter: ")
    try attack.terminal.type("\r", until: Attack.prompt)
    #expect(try attack.place.study.drafts().drafts.count == 2)
  }

  @Test func `bring back nothing at the prompt after an interview`() throws {
    let attack = try Attack()
    try attack.tell()
    for route in Self.routes where !["\u{1A}", "\u{1C}"].contains(where: route.contains) {
      try attack.terminal.type(route + "\u{3}", until: Attack.prompt)
    }
    attack.terminal.settle(quiet: .milliseconds(200), within: .seconds(5))
    let shown = attack.sinceSeated
    #expect(!shown.contains("zebra"))
    #expect(["Package.swift", "shadow", "root:x", "INJECTED"].filter(shown.contains) == [])
    #expect(try attack.terminal.finish() == 0)
  }
}
