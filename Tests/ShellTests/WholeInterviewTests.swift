import Interview
import Study
import Survey
import TestSupport
import Testing

@Suite struct `A whole interview` {
  /// Everything that was written while every question of every type was answered.
  func transcript(
    of place: TemporaryStudy, _ screen: (columns: Int, rows: Int), _ environment: [String: String]
  ) throws -> String {
    let terminal = try PseudoTerminal(
      running: builtProgram("yousaid"),
      arguments: [
        "ask", EveryType.id, "--mode", "alone", "--code", "et-2222", "--with", "high contrast",
        "--study", place.root,
      ],
      environment: environment, columns: screen.columns, rows: screen.rows)
    var sitter = try Sitter(at: terminal, answering: EveryType.questionnaire)
    while let name = sitter.question {
      // What is on the screen says how to answer, and nothing comes after it.
      let prompt = try #require(sitter.interview.prompt)
      let ending = "press Enter: "
      #expect(prompt.asking.hasSuffix(ending) && prompt.asking.count > ending.count)
      #expect(terminal.screenText.hasSuffix(ending), "\(name)")
      try sitter.type(try #require(EveryType.answers[name], "\(name)"))
      #expect(sitter.seen == sitter.expected, "\(name)")
    }
    #expect(sitter.interview.stage == .checking)
    try sitter.type("1")
    #expect(try terminal.finish(typing: "") == 0)
    return terminal.transcript
  }

  @Test(arguments: [(40, 16), (80, 24)], ["xterm-256color", "dumb"])
  func `with every type of question is linear, with colours and without`(
    screen: (columns: Int, rows: Int), type: String
  ) throws {
    let place = try EveryType.study()
    let coloured = try transcript(of: place, screen, ["TERM": type])
    let judge = LinearOutput(columns: screen.columns, allowsColour: type != "dumb")
    #expect(judge.problems(in: coloured).isEmpty, "\(judge.problems(in: coloured))")
    #expect(coloured.contains("\u{1B}[1;97;40m") == (type != "dumb"))
    let plain = try transcript(of: place, screen, ["TERM": type, "NO_COLOR": "1"])
    let strict = LinearOutput(columns: screen.columns)
    #expect(strict.problems(in: plain).isEmpty, "\(strict.problems(in: plain))")
    #expect(coloured.replacing(/\e\[[0-9;]*m/, with: "") == plain)
    let responses = try place.study.responses().responses
    #expect(responses.count == 2)
    for response in responses {
      #expect(
        response.answers.map(\.question.description) == [
          "school", "helped_by", "place", "place_other", "wishes", "safe", "meetings", "hours",
          "better", "review", "bus", "visit", "room", "hopes[1].hope", "ready",
        ])
      #expect(response.answers[8].value == .text(EveryType.longWords))
      #expect(response.consent["take-part"] == true && response.collection.typing == .own)
    }
  }

  @Test(arguments: `Each starter questionnaire can be answered at a terminal`.ids, [40, 80])
  func `of a starter questionnaire is linear`(id: String, columns: Int) throws {
    let place = try TemporaryStudy(withStarters: true)
    let type = columns == 40 ? "xterm-256color" : "dumb"
    let terminal = try PseudoTerminal(
      running: builtProgram("yousaid"), arguments: ["ask", id, "--study", place.root],
      environment: ["TERM": type], columns: columns, rows: columns == 40 ? 16 : 24)
    var sitter = try Sitter(at: terminal, answering: .starter(id), typing: nil)
    while sitter.interview.stage != .checking {
      try sitter.type(sitter.answer(byLabel: false))
      #expect(sitter.seen == sitter.expected)
    }
    try sitter.type("1")
    #expect(try terminal.finish(typing: "") == 0)
    let problems = LinearOutput(columns: columns).problems(in: terminal.transcript)
    #expect(problems.isEmpty, "\(problems)")
  }
}
