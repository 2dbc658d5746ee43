import FoundationEssentials
import TestSupport
import Testing

@Suite(
  .enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash"), "there is no bash here"))
struct `Stopping an interview under a shell with jobs` {
  private static let bash = ["/bin/bash", "--noprofile", "--norc", "--noediting", "-i"]

  @Test(arguments: [false, true])
  func `no key gives the shell, neither at a question nor between two`(isLocked: Bool) throws {
    let attack = try Attack(isLocked: isLocked, by: Self.bash)
    let start = attack.terminal.screenText.components(separatedBy: "shell> ").count
    try attack.sit()
    for _ in 0..<20 {
      // Some of these come while a question is read, and some while an answer is put away.
      attack.terminal.type("words\r\u{1A}\u{1C}\u{13}\u{1A}")
      attack.terminal.type("back\r\u{1A}\u{1C}\u{1A}")
    }
    attack.terminal.settle(quiet: .milliseconds(300), within: .seconds(20))
    attack.terminal.type("\u{3}")
    try attack.terminal.expect("To clear the screen, press Enter: ")
    attack.terminal.type("\u{1A}\u{1C}\r\u{1A}\u{1C}")
    try attack.terminal.expect(isLocked ? "The passphrase of whoever" : Attack.prompt)
    attack.terminal.settle(quiet: .milliseconds(200), within: .seconds(5))
    let shown = attack.terminal.screenText
    #expect(shown.components(separatedBy: "shell> ").count == start)
    #expect(!shown.contains("Stopped") && !shown.contains("Quit"))
  }

  @Test func `no key gives the shell while an interview begins`() throws {
    let attack = try Attack(by: Self.bash)
    let start = attack.terminal.screenText.components(separatedBy: "shell> ").count
    // The screen is cleared as the next person sits down.
    try attack.terminal.type("ask sea --mode alone\r", until: "\u{1B}[3J")
    for _ in 0..<400 {
      attack.terminal.type("\u{1A}\u{1C}")
      attack.terminal.settle(quiet: .milliseconds(1), within: .milliseconds(2))
    }
    attack.terminal.type("\r")
    try attack.terminal.expect("First words?")
    let shown = attack.terminal.screenText
    #expect(shown.components(separatedBy: "shell> ").count == start)
  }

  @Test func `an interview that was started from the shell cannot be stopped either`() throws {
    let attack = try Attack(by: Self.bash)
    attack.terminal.type("quit\r")
    try attack.terminal.expect("shell> ")
    try attack.terminal.type("\"$YOUSAID\" ask sea --mode alone\r", until: "First words?")
    try attack.terminal.expect("press Enter: ")
    let start = attack.terminal.screenText.components(separatedBy: "shell> ").count
    for _ in 0..<20 { attack.terminal.type("words\r\u{1A}\u{1C}\u{1A}back\r\u{1A}") }
    attack.terminal.settle(quiet: .milliseconds(300), within: .seconds(20))
    #expect(attack.terminal.screenText.components(separatedBy: "shell> ").count == start)
    try attack.terminal.type("\u{3}", until: "shell> ")
  }
}
