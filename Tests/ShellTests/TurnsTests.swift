import Glibc
import Study
import Survey
import TestSupport
import Testing

@Suite struct `Taking turns at one keyboard` {
  private func study() throws -> TemporaryStudy {
    let place = try TemporaryStudy()
    for text in ["More quiet rooms", "Later starts"] { place.run("statements add '\(text)'") }
    let codes = place.run("statements list").transcript.matches(of: /st-[a-z0-9]{4}/)
      .map { String($0.output) }
    place.run("statements approve \(codes.joined(separator: " ")) --because ok")
    return place
  }

  private func terminal(_ place: TemporaryStudy, _ arguments: [String] = []) throws
    -> PseudoTerminal
  {
    try PseudoTerminal(
      running: builtProgram("yousaid"), arguments: arguments,
      environment: ["YOUSAID_STUDY": place.root, "XDG_STATE_HOME": place.root + "/state"],
      columns: 60, rows: 24)
  }

  private static let clearing = "\u{1B}[H\u{1B}[2J\u{1B}[3J"
  /// Keys that would bring back what somebody typed before: yank, history, searching it.
  private static let recalling = "\u{19}\u{1B}[A\u{10}\u{12}"

  @Test func `nine people vote, and nothing of one can be seen, recalled or pasted by the next`()
    throws
  {
    let place = try study()
    let terminal = try terminal(place)
    try terminal.expect("yousaid> ")
    terminal.type("vote --people 9 --group young-person\r")
    for person in 1...9 {
      try terminal.expect("Person \(person) of 9.")
      try terminal.expect("press Enter: ")
      try terminal.type("\r", until: "When you are ready, press Enter: ")
      try terminal.type("\r", until: "Type a number, then press Enter: ")
      try terminal.type("secret\(person)", until: "secret\(person)")
      let erasing = String(repeating: "\u{7F}", count: "secret\(person)".count)
      try terminal.type("\(erasing)\(Self.recalling)agree\r", until: "I agree. Thank you.")
      try terminal.expect("press Enter: ")
      try terminal.type("\(Self.recalling)2\r", until: "I disagree. Thank you.")
      try terminal.expect("press Enter: ")
      try terminal.type("1\r", until: "is saved.")
      try terminal.expect("To clear the screen, press Enter: ")
      terminal.type("\(Self.recalling)\r")
    }
    try terminal.expect("9 people had a turn.")
    try terminal.expect("yousaid> ")
    terminal.type(Self.recalling)
    terminal.settle(quiet: .milliseconds(200), within: .seconds(5))
    let parts = terminal.transcript.components(separatedBy: Self.clearing)
    // Before and after each person, and everything of a person is between two clearings.
    #expect(parts.count == 19)
    for (index, part) in parts.enumerated() {
      let others = (1...9).filter { index != 2 * $0 - 1 }
      #expect(others.allSatisfy { !part.contains("secret\($0)") }, "part \(index)")
      if index.isMultiple(of: 2) { #expect(!part.contains("agree")) }
    }
    #expect(try terminal.finish(typing: "\u{15}\u{4}") == 0)
    let csv = place.run("statements results --format csv").delivered
    let counts = csv.matches(of: /approved,all,([0-9]+),([0-9]+),0,0,0/).map {
      (Int($0.output.1) ?? -1, Int($0.output.2) ?? -1)
    }
    #expect(counts.count == 2 && counts.allSatisfy { $0.0 + $0.1 == 9 })
    #expect(counts.map(\.0).reduce(0, +) == 9)
  }

  @Test func `turns end when somebody says so, and work as arguments as well`() throws {
    let place = try study()
    let terminal = try terminal(place, ["prioritise", "dots", "--dots", "1"])
    try terminal.expect("Person 1.")
    try terminal.expect("press Enter: ")
    try terminal.type("\r", until: "press Enter: ")
    try terminal.type("\r", until: "A young person")
    try terminal.type("1\r", until: "dot 1?")
    try terminal.type("1\r", until: "Are these right?")
    try terminal.type("1\r", until: "To clear the screen, press Enter: ")
    try terminal.type("\r", until: "Person 2.")
    #expect(try terminal.finish(typing: "stop\r") == 0)
    #expect(terminal.screenText.contains("1 person had a turn."))
    #expect(place.run("prioritise close").transcript.contains("1 person chose."))
  }

  @Test func `a turn that is killed keeps every vote before it`() throws {
    let place = try study()
    let terminal = try terminal(place, ["vote", "--group", "young-person"])
    try terminal.expect("Person 1.")
    try terminal.expect("press Enter: ")
    try terminal.type("\r", until: "When you are ready, press Enter: ")
    try terminal.type("\r", until: "Type a number, then press Enter: ")
    try terminal.type("agree\r", until: "I agree. Thank you.")
    terminal.send(SIGTERM)
    #expect(try terminal.finish(typing: "") == 128 + SIGTERM)
    #expect(terminal.modes == terminal.modesAtStart)
    #expect(place.run("statements results --format csv").delivered.contains(",all,1,0,0,0,0,100"))
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
