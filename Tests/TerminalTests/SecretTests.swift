import Glibc
import TestSupport
import Testing

@Suite struct `Typing a secret` {
  @Test func `shows nothing, can be mended, and leaves the terminal as it was`() throws {
    let terminal = try probe("secret")
    try terminal.expect("Secret: ")
    terminal.type("gree\u{7F}en boats\r")
    try terminal.expect("got 11 letters")
    #expect(!terminal.transcript.contains("boats"))
    // What is typed afterwards is shown again.
    try terminal.expect("Your answer: ")
    try terminal.type("hello\r", until: "hello\r\ngot [hello]")
    #expect(try terminal.finish(typing: "") == 0)
    #expect(terminal.modes == terminal.modesAtStart)
  }

  @Test(arguments: ["\u{3}", "\u{4}", "\u{1A}\u{1C}x\r"])
  func `can be left, and not stopped`(keys: String) throws {
    let terminal = try probe("secret")
    try terminal.expect("Secret: ")
    terminal.type(keys)
    try terminal.expect("Your answer: ")
    #expect(terminal.transcript.contains(keys.hasSuffix("\r") ? "got 1 letters" : "got none"))
    #expect(!terminal.transcript.contains("^C\r\nSecret"))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `ends when the program is told to, with the terminal as it was`(signal: Int32) throws {
    let terminal = try probe("secret")
    try terminal.expect("Secret: ")
    terminal.send(signal)
    #expect(try terminal.finish(typing: "") != 0)
    #expect(terminal.modes == terminal.modesAtStart)
  }
}
