import TestSupport
import Testing

@Suite struct `Typing without anything redrawn` {
  @Test(arguments: ["xterm-256color", "vt100", "linux", "dumb"])
  func `only letters and ends of rows are written, at any length and width`(type: String) throws {
    for (columns, rows) in [(40, 16), (80, 24)] {
      let terminal = try PseudoTerminal(
        running: builtProgram("console-probe"), arguments: ["answers"],
        environment: ["TERM": type], columns: columns, rows: rows)
      try terminal.expect("Your answer: ")
      let words = (100..<180).map { "\($0) Siân 学校" }.joined(separator: " ")
      for word in words.split(separator: " ") { terminal.type(word + " ") }
      try terminal.type("\r", until: "got [")
      try terminal.expect("Your answer: ")
      #expect(try terminal.finish() == 0)
      let problems = LinearOutput(columns: columns).problems(in: terminal.transcript)
      #expect(problems.isEmpty)
      let echoed = terminal.screenText.split(separator: "got [")[0]
      #expect(echoed.filter { $0 != "\n" } == "Your answer: " + words + " ")
    }
  }

  @Test func `a long paste is one answer and is there soon`() throws {
    let terminal = try probe("answers", columns: 40)
    try terminal.expect("Your answer: ")
    let text = String(repeating: "It is so long. ", count: 667)
    let start = ContinuousClock.now
    try terminal.type(text + "\r", until: "] 10005", within: .seconds(30))
    #expect(ContinuousClock.now - start < .seconds(15))
    #expect(LinearOutput(columns: 40).problems(in: terminal.transcript).isEmpty)
  }

  @Test func `a paste of two lines shows two lines`() throws {
    let terminal = try probe("answers", columns: 40)
    try terminal.expect("Your answer: ")
    try terminal.type("one\rtwo\r", until: "got [one|two]")
    #expect(terminal.screenText.hasPrefix("Your answer: one\ntwo\ngot"))
  }

  @Test func `a program that shows typing itself gets no echo`() throws {
    let piped = try Piped(
      running: builtProgram("console-probe"),
      line:
        "stty -echo; { sleep 0.3; printf 'yes\\r'; sleep 0.3; } | script -qc \"stty -echo; '$0' one\" /dev/null"
    )
    #expect(piped.output.contains("got [yes]") && !piped.output.contains("Your answer: yes"))
  }
}
