import Glibc
import TestSupport
import Testing

@Suite struct `Typing an answer` {
  /// Types keys one after the other, each seen to be taken, and returns what was got.
  private func answer(_ keys: [String], columns: Int = 80) throws -> PseudoTerminal {
    let terminal = try probe("answers", columns: columns)
    try terminal.expect("Your answer: ")
    for key in keys { terminal.type(key) }
    return terminal
  }

  @Test func `letters of every kind come through`() throws {
    let terminal = try answer(["Siân żółw 学校 👍\r"])
    try terminal.expect("got [Siân żółw 学校 👍]")
  }

  @Test func `letters come through whatever the locale says`() throws {
    let terminal = try probe("answers", environment: ["LC_ALL": "C"])
    try terminal.expect("Your answer: ")
    try terminal.type("ŵy", until: "ŵy")
    try terminal.type("\u{7F}\u{7F}â\r", until: "got [â] 1")
  }

  @Test func `the line can be mended`() throws {
    let terminal = try answer(["bt\u{1B}[Ces\u{1B}[D\u{1B}[D\u{1B}[D\u{7F}m\u{1B}[Ha\u{1B}[F!\r"])
    try terminal.expect("got [amtes!]")
    try terminal.expect("Your answer: ")
    try terminal.type("xyz\u{1B}OH\u{1B}[3~\u{1B}OF\u{8}\r", until: "got [y]")
  }

  @Test(arguments: [
    "\u{10}", "\u{12}", "\u{19}", "\t", "\u{1B}[A", "\u{1B}<", "\u{1B}?", "\u{1B}.", "\u{1B}&",
    "\u{18}\u{12}", "\u{18}e", "\u{1B}[5~", "\u{16}", "\u{15}", "\u{17}", "\u{B}", "\u{1B}[1;5D",
    "\u{1A}", "\u{1C}", "\u{13}",
  ])
  func `no key reaches what was typed before`(key: String) throws {
    let terminal = try probe("both")
    try terminal.expect("probe> ")
    // A command leaves something in the history and in the kill ring.
    terminal.type("secret")
    try terminal.type("\u{15}themes\r", until: "got [themes]")
    try terminal.expect("Your answer: ")
    // Keys that the terminal itself acts on throw away what was not read yet.
    try terminal.type("a", until: "a")
    terminal.type(key)
    if key == "\t" { try terminal.expect(" ") }
    try terminal.type("b\r", until: "b")
    try terminal.expect("got [")
    let isText = key == "\u{18}e"
    try terminal.expect(key == "\t" ? "a b]" : isText ? "aeb]" : "ab]")
  }

  @Test func `two lines pasted at once are one answer`() throws {
    let terminal = try answer(["I waited.\rSo long.\r"])
    try terminal.expect("got [I waited.|So long.] 18")
    try terminal.expect("Your answer: ")
    terminal.type("one\r\ntwo")
    try terminal.expect("two")
    try terminal.type("\r", until: "got [one|two]")
    try terminal.expect("Your answer: ")
    try terminal.type("\u{1B}[200~three\rfour\u{1B}[201~", until: "four")
    try terminal.type("\r", until: "got [three|four]")
    try terminal.expect("Your answer: ")
    #expect(try terminal.finish() == 0)
    #expect(!terminal.transcript.contains("\u{1B}[?2004"))
  }

  @Test func `five hundred pasted lines are one whole answer`() throws {
    let terminal = try answer([])
    let line = "It is about speech and language therapy, again."
    let text = Array(repeating: line, count: 500).joined(separator: "\r") + "\r"
    terminal.type(text)
    try terminal.expect("] \(500 * (line.count + 1) - 1)\r\n", within: .seconds(60))
  }

  @Test func `an Enter pressed twice by a bouncing key does not answer the next question`() throws {
    let terminal = try answer(["yes\r\r"])
    try terminal.expect("got [yes]")
    try terminal.expect("Your answer: ")
    try terminal.type("no\r", until: "got [no]")
    #expect(!terminal.transcript.contains("got []"))
  }

  @Test func `a long answer flows onto the next line of a narrow screen`() throws {
    let terminal = try answer([], columns: 40)
    for number in 10...40 { terminal.type("\(number) ") }
    try terminal.type("\r", until: "got [10 11 12")
    // Scrolling sideways would show this mark and hide the beginning.
    #expect(!terminal.transcript.contains("\r<"))
    #expect(!terminal.transcript.contains("\u{7}"))
  }

  @Test func `a long prompt leaves room for the answer`() throws {
    let terminal = try probe("long", columns: 30)
    try terminal.expect("Type one or more words, and\r\nwhen you are ready press\r\nEnter: ")
    try terminal.type("yes\r", until: "got [yes]")
  }

  @Test func `a window made narrower prints nothing by itself`() throws {
    let terminal = try answer([])
    try terminal.type("half", until: "half")
    let before = terminal.transcript
    terminal.resize(columns: 40, rows: 16)
    #expect(throws: Silence.self) { try terminal.expect("?", within: .milliseconds(300)) }
    #expect(terminal.transcript == before)
    try terminal.type(" way\r", until: "got [half way]")
  }

  @Test func `Control C and Control D are told apart from answers`() throws {
    let terminal = try answer([])
    try terminal.type("half", until: "half")
    try terminal.type("\u{4}\u{3}", until: "interrupted\r\nYour answer: ")
    try terminal.type("yes\r", until: "got [yes]")
    try terminal.expect("Your answer: ")
    #expect(try terminal.finish() == 0)
    #expect(terminal.transcript.hasSuffix("end\r\n"))
  }

  @Test func `the screen gets no control but moves of the cursor`() throws {
    let terminal = try answer(["yes\r"])
    try terminal.expect("got [yes]")
    try terminal.expect("Your answer: ")
    #expect(try terminal.finish() == 0)
    #expect(!terminal.transcript.contains("\u{1B}"))
  }

  @Test(arguments: ["xterm-256color", "linux", "vt100", "dumb", "unknown-thing", ""])
  func `every way of leaving gives the terminal back as it was`(type: String) throws {
    for way in ["\r", "\u{3}", "\u{4}", "TERM", "HUP"] {
      let terminal = try probe("one", environment: ["TERM": type])
      try terminal.expect("Your answer: ")
      switch way {
      case "TERM":
        terminal.send(SIGTERM)
        #expect(try terminal.finish(typing: "") == 128 + SIGTERM)
      case "HUP":
        terminal.send(SIGHUP)
        #expect(try terminal.finish(typing: "") == 128 + SIGHUP)
      default: #expect(try terminal.finish(typing: way) == 0)
      }
      #expect(terminal.modes == terminal.modesAtStart)
    }
  }
}
