import Glibc
import Survey
import TestSupport
import Testing

@Suite struct `Wearing a look` {
  private func looks(_ themes: String..., environment: [String: String] = [:]) throws
    -> PseudoTerminal
  {
    let terminal = try PseudoTerminal(
      running: builtProgram("console-probe"), arguments: ["looks"] + themes,
      environment: environment, columns: 40, rows: 16)
    try terminal.expect("Your answer: ")
    return terminal
  }

  @Test(arguments: [
    (Preferences.Theme.highContrast, "\u{1B}[1;97;40m"), (.darkOnCream, "\u{1B}[30;107m"),
    (.yellowOnBlack, "\u{1B}[93;40m"),
  ])
  func `each line has its colours to itself`(theme: Preferences.Theme, colours: String) throws {
    let terminal = try looks(theme.rawValue)
    try terminal.type(String(repeating: "a", count: 30) + "\r", until: "got")
    try terminal.expect("Your answer: ")
    #expect(try terminal.finish() == 0)
    let reset = "\u{1B}[0m\r\n"
    let written = terminal.transcript
    for part in [
      "\u{1B}#3\(colours)How is school?\(reset)\u{1B}#4\(colours)How is school?\(reset)",
      "\(colours)one two three four five six seven eight\(reset)\(colours)nine ten\(reset)\r\n",
      "\(colours)<U+001B>[31meleven\(reset)Plain.\r\n",
      "\(colours)Your answer: \(String(repeating: "a", count: 26))\(reset)\(colours)aaaa\(reset)",
      "\(colours)Your answer: \(reset)\(colours)end\(reset)",
    ] { #expect(written.contains(part), "\(part.debugDescription)") }
    // Colours are all that is set: a palette that was changed would outlive the program.
    #expect(!written.contains("\u{1B}]"))
  }

  @Test func `without a look not one control is written`() throws {
    let terminal = try looks("none")
    try terminal.type("yes\r", until: "got [yes]")
    try terminal.expect("Your answer: ")
    terminal.type("\u{3}")
    try terminal.expect("Your answer: ")
    #expect(try terminal.finish() == 0)
    let beforeSample = terminal.transcript.split(separator: "\u{1B}#3")[0]
    #expect(!beforeSample.contains("\u{1B}"))
    #expect(terminal.transcript.hasSuffix("\u{1B}#3One big line\r\n\u{1B}#4One big line\r\n"))
  }

  @Test(arguments: [["TERM": "dumb"], ["NO_COLOR": "1"]])
  func `colours are left out where they are not welcome`(environment: [String: String]) throws {
    let terminal = try looks("dark-on-cream", environment: environment)
    #expect(try terminal.finish() == 0)
    let beforeSample = terminal.transcript.split(separator: "\u{1B}#3")[0]
    #expect(!beforeSample.contains("\u{1B}"))
    #expect(terminal.screenText.contains("How is school?\none two three"))
  }

  @Test func `a pipe gets the words alone`() throws {
    let piped = try Piped(
      running: builtProgram("console-probe"), line: "exec \"$0\" looks dark-on-cream")
    #expect(!piped.output.contains("\u{1B}"))
    #expect(piped.output.hasSuffix("One big line\n"))
  }

  @Test(arguments: ["\u{4}", "\u{3}", "TERM", "HUP"])
  func `every way of leaving puts colours and modes back`(way: String) throws {
    let terminal = try looks("dark-on-cream")
    terminal.type("half")
    try terminal.expect("half")
    switch way {
    case "TERM":
      terminal.send(SIGTERM)
      #expect(try terminal.finish(typing: "") == 128 + SIGTERM)
    case "HUP":
      terminal.send(SIGHUP)
      #expect(try terminal.finish(typing: "") == 128 + SIGHUP)
    default:
      try terminal.type("\u{3}", until: "interrupted")
      try terminal.expect("Your answer: ")
      #expect(try terminal.finish() == 0)
    }
    #expect(terminal.modes == terminal.modesAtStart)
    let written = terminal.transcript
    let lastColour = written.matches(of: /\e\[[0-9;]*m/).last.map { String($0.0) }
    #expect(lastColour == "\u{1B}[0m")
  }

  @Test func `a seat that was killed leaves no colours behind`() throws {
    let terminal = try probe("seat")
    try terminal.expect("probe> ")
    try terminal.type("raw\r", until: "\u{1B}[0mseat left with 137")
  }
}
