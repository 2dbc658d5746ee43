import Glibc
import Survey
import Terminal
import TestSupport
import Testing

@Suite struct `Answering with two switches` {
  private let prompt = "Space or Enter: "

  private func start(_ type: String = "xterm-256color") throws -> PseudoTerminal {
    let terminal = try probe("switch", environment: ["TERM": type], columns: 40)
    try terminal.expect(prompt)
    return terminal
  }

  @Test(arguments: ["xterm-256color", "vt100", "linux", "dumb"])
  func `Space acts alone, Enter chooses, and any other key begins a line`(type: String) throws {
    let terminal = try start(type)
    try terminal.type(" ", until: "\r\nnext\r\n\(prompt)")
    usleep(60_000)
    try terminal.type(" ", until: "\r\nnext\r\n\(prompt)")
    try terminal.type("\r", until: "\r\nchoose\r\n\(prompt)")
    try terminal.type("a", until: "a")
    terminal.type(" bc\u{7F}")
    try terminal.type("\r", until: "got [a b]")
    try terminal.expect(prompt)
    #expect(try terminal.finish() == 0)
    let typing = terminal.transcript.replacing("\u{8} \u{8}", with: "")
    #expect(LinearOutput(columns: 40).problems(in: typing).isEmpty)
    #expect(terminal.modes == terminal.modesAtStart)
  }

  @Test func `a switch that bounces or is held counts once`() throws {
    let terminal = try start()
    terminal.type("   ")
    try terminal.expect("next\r\n\(prompt)")
    for _ in 0..<4 {
      usleep(15_000)
      terminal.type(" ")
    }
    #expect(throws: Silence.self) { try terminal.expect("next", within: .milliseconds(200)) }
    try terminal.type("\r\r", until: "choose\r\n\(prompt)")
    #expect(throws: Silence.self) { try terminal.expect("choose", within: .milliseconds(200)) }
    try terminal.type(" ", until: "next")
  }

  @Test func `a bouncing choice does not answer the question after it`() throws {
    let terminal = try start()
    try terminal.type("answer\r", until: "Your answer: ")
    try terminal.type("x\r", until: "got [x]")
    try terminal.expect(prompt)
    try terminal.type("\r", until: "choose\r\n\(prompt)")
    usleep(10_000)
    terminal.type("\r")
    usleep(100_000)
    try terminal.type("answer\r", until: "got [answer]")
    #expect(terminal.transcript.split(separator: "choose").count == 2)
  }

  @Test func `keys that are no text do nothing`() throws {
    let terminal = try start()
    terminal.type("\u{1B}[A\u{1B}OP\u{1B}[15~")
    #expect(throws: Silence.self) { try terminal.expect("next", within: .milliseconds(300)) }
    try terminal.type(" ", until: "next\r\n\(prompt)")
    try terminal.type("\u{3}", until: "interrupted\r\n\(prompt)")
    try terminal.type("\u{4}", until: "\r\nend")
  }

  @Test(arguments: ["xterm-256color", "dumb"])
  func `a signal gives the terminal back`(type: String) throws {
    for signal in [SIGTERM, SIGHUP] {
      let terminal = try start(type)
      terminal.send(signal)
      #expect(try terminal.finish(typing: "") == 128 + signal)
      #expect(terminal.modes == terminal.modesAtStart)
    }
  }

  @Test func `a pipe says it in lines`() throws {
    let piped = try Piped(
      running: builtProgram("console-probe"), line: "exec \"$0\" switch",
      input: Array(" \n\nyes\n".utf8))
    #expect(
      piped.output.split(separator: "\n").filter { $0 != "Space or Enter: " }
        == ["next", "choose", "got [yes] 3", "end"])
  }

  @Test func `a scripted console keeps looks, headings, samples and switches`() {
    let console = ScriptedConsole(["  ", "", "yes"])
    console.wear(Look(theme: .yellowOnBlack))
    console.announce("School")
    console.sample("Big")
    let presses = (0..<4).map { _ in console.readSwitch(prompt: prompt) }
    #expect(presses == [.next, .choose, .line("yes"), .end])
    #expect(console.looks == [Look(theme: .yellowOnBlack)])
    #expect(console.headings == ["School"] && console.samples == ["Big"])
    #expect(console.switchPrompts.count == 4 && console.transcript.hasPrefix("School\nBig\n"))
  }
}
