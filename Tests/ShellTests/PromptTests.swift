import FoundationEssentials
import Study
import TestSupport
import Testing

@Suite struct `The prompt` {
  func open(_ place: TemporaryStudy, _ environment: [String: String] = [:]) throws -> PseudoTerminal
  {
    let terminal = try PseudoTerminal(
      running: builtProgram("yousaid"),
      environment: ["YOUSAID_STUDY": place.root, "XDG_STATE_HOME": place.root + "/state"]
        .merging(environment) { $1 })
    try terminal.expect("yousaid> ")
    return terminal
  }

  @Test func `completes verbs, options, questionnaires, waves, themes and codes`() throws {
    let place = try TemporaryStudy(withStarters: true)
    let terminal = try open(place)
    try terminal.type("questionn\t", until: "questionnaires ")
    try terminal.type("\u{3}", until: "yousaid> ")
    try terminal.type("ask you\t", until: "ask youth-council ")
    try terminal.type("--mo\t", until: "--mode ")
    try terminal.type("sup\t", until: "supported ")
    try terminal.type("\u{3}", until: "yousaid> ")
    try terminal.type("show wait-s\t", until: "wait-salt ")
    try terminal.type("\u{3}", until: "yousaid> ")
    try terminal.type("themes --by wa\t", until: "wave ")
    try terminal.type("\u{3}", until: "yousaid> ")
    #expect(try terminal.finish() == 0)
  }

  @Test func `gives up a line on Ctrl-C and leaves on Ctrl-D, with the terminal as it was`() throws
  {
    let place = try TemporaryStudy(withStarters: true)
    let terminal = try open(place)
    try terminal.type("themes half", until: "half")
    try terminal.type("\u{3}", until: "yousaid> ")
    try terminal.type("questionnaires\r", until: "youth-council")
    try terminal.expect("yousaid> ")
    #expect(try terminal.finish() == 0)
    #expect(terminal.modes == terminal.modesAtStart)
  }

  @Test func `suggests the verb that was meant`() throws {
    let place = try TemporaryStudy(withStarters: true)
    let terminal = try open(place)
    try terminal.type("thems\r", until: "Did you mean themes?")
    try terminal.expect("yousaid> ")
    try terminal.type("dance\r", until: "Type help")
    try terminal.expect("yousaid> ")
    #expect(try terminal.finish() == 0)
  }

  @Test func `remembers commands for the next time, and nothing of an interview`() throws {
    let place = try TemporaryStudy(withStarters: true)
    let terminal = try open(place)
    try terminal.type("ask youth-council\r", until: "press Enter: ")
    try terminal.type("1\r", until: "press Enter: ")
    for _ in 1...4 { try terminal.type("my secret words\r", until: "press Enter: ") }
    try terminal.type("yes\r", until: "press Enter: ")
    try terminal.type("\u{4}", until: "saved")
    try terminal.expect("press Enter: ")
    try terminal.type("\r", until: "yousaid> ")
    try terminal.type("\u{1B}[A", until: "ask youth-council")
    try terminal.type("\u{3}", until: "yousaid> ")
    #expect(try terminal.finish() == 0)
    let history = try String(
      contentsOf: URL(filePath: place.root + "/state/yousaid/history"), encoding: .utf8)
    #expect(history == "ask youth-council\n")
    let again = try open(place)
    try again.type("\u{1B}[A", until: "ask youth-council")
    try again.type("\u{3}", until: "yousaid> ")
    #expect(try again.finish() == 0)
  }

  @Test func `takes commands from a pipe, with nothing said twice`() throws {
    let place = try TemporaryStudy(withStarters: true)
    let piped = try Piped(
      running: builtProgram("yousaid"), input: Array("questionnaires\nthems\n".utf8),
      environment: ["YOUSAID_STUDY": place.root])
    #expect(piped.output.split(separator: "youth-council:").count == 2)
    #expect(!piped.output.contains("yousaid>") && !piped.output.contains("questionnaires\n"))
    #expect(piped.error.contains("Did you mean themes?"))
    #expect(piped.status == 64)
  }

  @Test func `asks through a pipe, and says how to go on when the lines end`() throws {
    let place = try TemporaryStudy(withStarters: true)
    let piped = try Piped(
      running: builtProgram("yousaid"), input: Array("ask youth-council\n\n\n\n\nyes\nno\n".utf8),
      environment: ["YOUSAID_STUDY": place.root])
    #expect(piped.output.contains("Your answers are saved. To go on later, type: resume yc-"))
    #expect(try place.study.drafts().drafts.first?.answers.count == 6)
  }

  @Test func `opens for a study that is named`() throws {
    let place = try TemporaryStudy(withStarters: true)
    let piped = try Piped(
      running: builtProgram("yousaid"), line: "exec \"$0\" --study '\(place.root)'",
      input: Array("questionnaires\n".utf8), environment: ["YOUSAID_STUDY": "/nowhere"])
    #expect(piped.status == 0 && piped.output.contains("youth-council:"))
    let verb = try Piped(
      running: builtProgram("yousaid"), line: "exec \"$0\" --study='\(place.root)' settings")
    #expect(verb.status == 0 && verb.output.contains("Partnership:"))
  }
}
