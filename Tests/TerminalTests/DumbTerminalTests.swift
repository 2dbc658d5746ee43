import Glibc
import TestSupport
import Testing

@Suite struct `A terminal that can only print` {
  @Test(arguments: ["dumb", "", "unknown-thing"])
  func `takes commands and answers without a single control`(type: String) throws {
    let terminal = try probe("both", environment: ["TERM": type])
    try terminal.expect("probe> ")
    try terminal.type("themes\r", until: "got [themes]")
    try terminal.expect("Your answer: ")
    try terminal.type("Siân\r", until: "got [Siân]")
    try terminal.expect("probe> ")
    #expect(try terminal.finish() == 0)
    #expect(!terminal.transcript.contains("\u{1B}"))
  }

  @Test func `keeps pasted lines together and unknown keys out`() throws {
    let terminal = try probe("answers", environment: ["TERM": "dumb"])
    try terminal.expect("Your answer: ")
    try terminal.type("one\rtwo\r", until: "got [one|two]")
    try terminal.expect("Your answer: ")
    try terminal.type("a\u{1B}[A\u{1B}[5~b\r", until: "got [ab]")
  }

  @Test func `tells Control C from an answer`() throws {
    let terminal = try probe("answers", environment: ["TERM": "dumb"])
    try terminal.expect("Your answer: ")
    try terminal.type("half", until: "half")
    try terminal.type("\u{3}", until: "interrupted\r\nYour answer: ")
    try terminal.type("whole\r", until: "got [whole]")
  }

  @Test func `pasted commands stay commands of their own`() throws {
    let terminal = try probe("commands", environment: ["TERM": "dumb"])
    try terminal.expect("probe> ")
    try terminal.type("one\rtwo\r", until: "got [one]")
    try terminal.expect("got [two]")
  }

  @Test func `says so when the terminal may have dropped the end of a line`() throws {
    let terminal = try probe("commands", environment: ["TERM": "dumb"])
    try terminal.expect("probe> ")
    terminal.type(String(repeating: "word ", count: 600))
    terminal.type(String(repeating: "word ", count: 600) + "\r")
    try terminal.expect("The end of that line may be missing")
  }
}
