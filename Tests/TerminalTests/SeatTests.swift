import Glibc
import TestSupport
import Testing

@Suite struct `Changing seats` {
  @Test func `the next seat knows only what it needs and finds no open file`() throws {
    let terminal = try probe(
      "seat", environment: ["SECRET": "x", "LD_LIBRARY_PATH": "", "YOUSAID_STUDY": "/s"])
    try terminal.expect("probe> ")
    try terminal.type("environment\r", until: "next descriptor")
    try terminal.expect("seat left with 0")
    #expect(
      terminal.transcript.contains("names: INPUTRC LC_ALL PATH TERM XDG_STATE_HOME YOUSAID_STUDY;"))
    #expect(terminal.screenText.contains("next descriptor 3"))
  }

  @Test func `Control C belongs to whoever is answering`() throws {
    let terminal = try probe("seat")
    try terminal.expect("probe> ")
    terminal.type("secret")
    try terminal.type("\u{15}answers\r", until: "Your answer: ")
    try terminal.type("half", until: "half")
    try terminal.type("\u{3}", until: "interrupted\r\nYour answer: ")
    try terminal.type("\u{19}\u{1B}[A\u{1A}\u{1C}yes\r", until: "got [yes]")
    try terminal.expect("Your answer: ")
    try terminal.type("\u{4}", until: "seat left with 0\r\nprobe> ")
    #expect(try terminal.finish() == 0)
  }

  @Test func `a seat that is killed leaves the terminal usable`() throws {
    let terminal = try probe("seat")
    try terminal.expect("probe> ")
    let before = terminal.modes
    try terminal.type("raw\r", until: "seat left with \(128 + SIGKILL)\r\nprobe> ")
    #expect(terminal.modes == before)
    try terminal.type("environment\r", until: "seat left with 0")
  }

  @Test func `a shell told to end takes the interview with it and mends the terminal`() throws {
    let terminal = try probe("seat")
    try terminal.expect("probe> ")
    try terminal.type("answers\r", until: "Your answer: ")
    try terminal.type("half", until: "half")
    terminal.send(SIGTERM)
    #expect(try terminal.finish(typing: "") == 128 + SIGTERM)
    #expect(terminal.modes == terminal.modesAtStart)
  }
}
