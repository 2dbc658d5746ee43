import Glibc
import TestSupport
import Testing

@Suite struct `Typing a secret` {
  @Test func `shows nothing of it and takes a letter back`() throws {
    let terminal = try probe("secret")
    try terminal.expect("Secret: ")
    try terminal.type("open sésame!\u{7F}\r", until: "got [open sésame] 11")
    try terminal.expect("Secret: ")
    try terminal.type("\u{1B}[Aab\u{1B}[D\u{4}c\r", until: "got [abc] 3")
    let shown = terminal.screenText.replacing("got [open sésame] 11", with: "")
    #expect(!shown.contains("sésame") && !shown.contains("ab\n"))
  }

  @Test func `drops what was typed before it was asked for`() throws {
    let terminal = try probe("secret")
    try terminal.expect("Secret: ")
    // Both lines come before the second question is there.
    terminal.type("first\rearly\r")
    try terminal.expect("got [first] 5")
    try terminal.expect("Secret: ")
    try terminal.type("late\r", until: "got [late] 4")
    #expect(!terminal.screenText.contains("early"))
  }

  @Test func `Control C gives it up and no key stops the program`() throws {
    let terminal = try probe("secret")
    try terminal.expect("Secret: ")
    try terminal.type("half\u{3}", until: "interrupted")
    try terminal.expect("Secret: ")
    try terminal.type("\u{1A}\u{1C}whole\r", until: "got [whole] 5")
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal ends the program with the terminal as it was`(signal: Int32) throws {
    let terminal = try probe("secret")
    try terminal.expect("Secret: ")
    terminal.type("half")
    terminal.settle(quiet: .milliseconds(50), within: .seconds(5))
    #expect(terminal.modes != terminal.modesAtStart)
    terminal.send(signal)
    #expect(try terminal.finish(typing: "") == 128 + signal)
    #expect(terminal.modes == terminal.modesAtStart)
  }

  @Test func `a pipe is read plainly`() throws {
    let piped = try Piped(
      running: builtProgram("console-probe"), line: "exec \"$0\" secret",
      input: Array("one\ntwo\n".utf8))
    #expect(piped.output.contains("got [one] 3") && piped.output.contains("got [two] 3"))
  }
}
