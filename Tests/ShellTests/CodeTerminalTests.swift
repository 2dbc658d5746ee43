import FoundationEssentials
import Study
import TestSupport
import Testing

@Suite struct `Coding at a terminal` {
  private func open(_ place: TemporaryStudy) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      running: builtProgram("yousaid"),
      environment: ["YOUSAID_STUDY": place.root, "XDG_STATE_HOME": place.root + "/state"])
    try terminal.expect("yousaid> ")
    return terminal
  }

  @Test func `Tab completes themes, and nothing typed about answers is remembered`() throws {
    let place = try TemporaryStudy.toCode()
    let terminal = try open(place)
    try terminal.type("code --coder KL\r", until: "Answer 1 of 2.")
    try terminal.expect("press Enter: ")
    try terminal.type("hea\t", until: "heard ")
    try terminal.type("bad, wa\t", until: "wait ")
    try terminal.type("\r", until: "Recorded: Being heard (bad); Waiting.")
    try terminal.expect("press Enter: ")
    try terminal.type("memo a secret\r", until: "press Enter: ")
    // No command can be reached from here.
    try terminal.type("\u{1B}[Anone\r", until: "Recorded: no theme. With your memo.")
    try terminal.expect("press Enter to end: ")
    try terminal.type("\r", until: "yousaid> ")
    try terminal.type("\u{1B}[A", until: "code --coder KL")
    try terminal.type("\u{3}", until: "yousaid> ")
    #expect(try terminal.finish() == 0)
    #expect(terminal.modes == terminal.modesAtStart)
    #expect(try place.coded == ["a better KL", "c better KL heard wait"])
    let history = try String(
      contentsOf: URL(filePath: place.root + "/state/yousaid/history"), encoding: .utf8)
    #expect(history == "code --coder KL\n")
  }

  @Test func `Ctrl-C stops with everything kept`() throws {
    let place = try TemporaryStudy.toCode()
    let terminal = try open(place)
    try terminal.type("code --coder KL\r", until: "press Enter: ")
    try terminal.type("all\r", until: "Recorded:")
    try terminal.expect("press Enter: ")
    try terminal.type("non\u{3}", until: "1 answer coded in this sitting.")
    try terminal.expect("yousaid> ")
    #expect(try terminal.finish() == 0)
    #expect(try place.coded.count == 1)
  }

  @Test func `the prompt completes what can follow codings, code and who-said`() throws {
    let place = try TemporaryStudy.toCode()
    try place.bringIn("respondent,question,theme,coder\na,better,bus,MB\n")
    let batch = try #require(try place.study.codingLog().batches.first?.id)
    let terminal = try open(place)
    for (typed, shown) in [
      ("codings exp\t", "codings export "), ("codings export --fo\t", "--format "),
      ("codings undo \t", batch), ("codings export --format js\t", "json "),
      ("code --th\t", "--theme "), ("code --theme he\t", "heard "),
      ("code --coder M\t", "MB "), ("who-said wa\t", "wait "), ("import resp\t", "responses "),
    ] {
      try terminal.type(typed, until: shown)
      try terminal.type("\u{3}", until: "yousaid> ")
    }
    #expect(try terminal.finish() == 0)
  }

  @Test func `works through a pipe`() throws {
    let place = try TemporaryStudy.toCode()
    let piped = try Piped(
      running: builtProgram("yousaid"), line: "exec \"$0\" code --coder KL",
      input: Array("all\nnone\n".utf8), environment: ["YOUSAID_STUDY": place.root])
    #expect(piped.status == 0 && piped.error.isEmpty)
    #expect(piped.output.contains("Recorded: Getting to school (bad); Waiting; Being heard (bad)."))
    #expect(piped.output.contains("2 answers coded in this sitting."))
    #expect(try place.coded.count == 2)
  }
}
