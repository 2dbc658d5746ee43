import FoundationEssentials
import Glibc
import Study
import Survey
import TestSupport
import Testing

@Suite struct `Asking as somebody likes it` {
  /// What is typed at "Who is typing?", and what is kept of it.
  private static let typists:
    [([String], Response.Collection.Typing, Response.Collection.Mode, String?, Answer.Speaker?)] = [
      (["5"], .interpreter, .interpreted, nil, nil),
      (["4", "2"], .supporter, .supported, "teacher", .supporter),
      (["skip"], .notSaid, .alone, nil, nil),
      (["2", "1"], .helped, .supported, "parent", .own),
    ]

  private func study() throws -> TemporaryStudy {
    let place = try TemporaryStudy()
    try place.write(
      """
      survey:
      - {type: note, name: hello, label: This is short.}
      - {type: select_one yes_no, name: take_part, label: Do you want to take part?, consent: take-part}
      - {type: select_one feeling, name: school, label: How is school?, hint: Think of this week.}
      - {type: select_multiple people, name: helped_by, label: Who helps you?}
      - {type: rank people, name: trusted, label: Whom do you trust most?}
      - {type: range, name: safe, label: How safe are you?, parameters: start=1 end=3 step=1}
      - {type: text, name: better, label: What could be better?}
      choices:
      - {list_name: yes_no, name: 'yes', label: 'Yes'}
      - {list_name: yes_no, name: 'no', label: 'No'}
      - {list_name: feeling, name: good, label: Good}
      - {list_name: feeling, name: bad, label: Not good}
      - {list_name: people, name: teacher, label: A teacher}
      - {list_name: people, name: friend, label: A friend}
      settings:
      - {form_title: Short, version: '1', group: young-person}
      """, to: "Questionnaires/short.yaml")
    return place
  }

  private func ask(_ place: TemporaryStudy, _ arguments: String...) throws -> PseudoTerminal {
    try PseudoTerminal(
      running: builtProgram("yousaid"),
      arguments: ["ask", "short", "--code", "s-2222", "--study", place.root] + arguments,
      columns: 40, rows: 16)
  }

  /// Presses Space until these words are said, and then Enter.
  private func choose(_ words: String, _ terminal: PseudoTerminal) throws {
    for _ in 1...12 {
      // Presses that come faster count as one.
      usleep(80_000)
      try terminal.type(" ", until: "\n")
      terminal.settle(quiet: .milliseconds(25), within: .seconds(2))
      let said = terminal.screenText.split(separator: "\n").last.map(String.init) ?? ""
      if said.hasPrefix(words) { break }
    }
    usleep(80_000)
    terminal.type("\r")
    terminal.settle(quiet: .milliseconds(40), within: .seconds(2))
  }

  @Test func `a whole interview can be answered with nothing but Space and Enter`() throws {
    let place = try study()
    let terminal = try ask(place, "--with", "switches on")
    try terminal.expect("press Enter: ")
    try choose("I type them myself", terminal)
    #expect(terminal.screenText.contains("I type them myself. Thank you."))
    for words in [
      "OK", "Yes", "Not good", "A friend", "A teacher", "That is all", "A friend", "A teacher", "3",
      "I do not know", "Yes, save my answers",
    ] { try choose(words, terminal) }
    #expect(try terminal.finish(typing: "") == 0)
    let problems = LinearOutput(columns: 40).problems(in: terminal.transcript)
    #expect(problems.isEmpty, "\(problems)")
    let response = try #require(try place.study.responses().responses.first)
    #expect(response.status == .complete && response.collection.typing == .own)
    #expect(
      response.answers.map(\.value) == [
        .text("bad"), .several(["teacher", "friend"]), .several(["friend", "teacher"]), .number(3),
        nil,
      ], "\(response.answers)")
    #expect(response.answers.last?.content == .none(.doNotKnow))
  }

  @Test func `a ruler shows one line at a time, and takes an answer at any of them`() throws {
    let place = try study()
    let terminal = try ask(place, "--mode", "alone", "--with", "one line")
    try terminal.expect("This is short.")
    try terminal.type("\r", until: "For the next line, press Enter: ")
    let lines = ["Do you want to take part?", "1. Yes", "2. No"]
    for line in lines {
      terminal.type("\r")
      try terminal.expect(line)
      #expect(!terminal.screenText.contains("How is school?"))
      try terminal.expect("press Enter: ")
    }
    #expect(terminal.screenText.hasSuffix("Type a number, then press Enter: "))
    try terminal.type("yes\r", until: "For the next line, press Enter: ")
    try terminal.type("good\r", until: "Good. Thank you.")
    try terminal.expect("For the next line, press Enter: ")
    #expect(!terminal.screenText.contains("1. Good") && !terminal.screenText.contains("Who helps"))
    let problems = LinearOutput(columns: 40).problems(in: terminal.transcript)
    #expect(problems.isEmpty, "\(problems)")
  }

  @Test func `what was liked is there again the next time, for that code alone`() throws {
    let place = try study()
    let terminal = try ask(place, "--mode", "alone")
    try terminal.expect("press Enter: ")
    for (words, answer) in [
      ("symbols on", "Symbols after words: on."), ("hints short", "Hints: short."),
      ("yellow on black", "Colours: yellow on black."),
    ] {
      try terminal.type(words + "\r", until: answer)
      try terminal.expect("press Enter: ")
    }
    try terminal.type("big text\r", until: "\u{1B}#3")
    try terminal.expect("Do you see one big line, or")
    try terminal.expect("press Enter: ")
    try terminal.type("one big line\r", until: "Big headings: on.")
    try terminal.expect("press Enter: ")
    try terminal.type("slower\r", until: "110 words")
    try terminal.expect("press Enter: ")
    terminal.type("\r")
    try terminal.expect("Question 1")
    try terminal.expect("press Enter: ")
    #expect(terminal.transcript.contains("\u{1B}#3\u{1B}[93;40mQuestion 1"))
    terminal.type("yes\r")
    try terminal.expect("1. Good 🙂")
    try terminal.expect("press Enter: ")
    #expect(!terminal.screenText.contains("Think of this week."))
    try terminal.type("stop\r", until: "press Enter: ")
    try terminal.type("1\r", until: "saved.")
    #expect(try terminal.finish(typing: "") == 0)
    let text = terminal.transcript.replacing(/\e#[34]/, with: "")
    let judge = LinearOutput(
      columns: 40, allowsColour: true, allowedSymbols: ["🙂", "🙁", "👍", "👎", "❓", "🔒"])
    #expect(judge.problems(in: text).isEmpty, "\(judge.problems(in: text))")

    let liked = try #require(try place.study.preferences(of: "s-2222"))
    #expect(liked.hasSymbols && liked.hasShortHints && liked.hasBigHeadings && liked.pace == 110)
    #expect(liked.theme == .yellowOnBlack && !liked.hasVoice && !liked.isOneLine)
    let again = try ask(place, "--mode", "alone")
    try again.expect("\u{1B}[93;40m")
    // Another window may not have big letters.
    try again.expect("Do you see one big line, or")
    try again.expect("press Enter: ")
    try again.type("1\r", until: "press Enter: ")
    try again.type("\r", until: "1. Yes 👍")
    let other = try PseudoTerminal(
      running: builtProgram("yousaid"),
      arguments: ["ask", "short", "--code", "s-3333", "--mode", "alone", "--study", place.root])
    try other.expect("press Enter: ")
    try other.type("\r", until: "1. Yes\r\n")
    #expect(!other.transcript.contains("\u{1B}"))
  }

  @Test(arguments: typists)
  func `who types is asked once, and whose words they are is kept`(
    typed: [String], typing: Response.Collection.Typing, mode: Response.Collection.Mode,
    supporter: String?, words: Answer.Speaker?
  ) throws {
    let place = try study()
    let terminal = try ask(place)
    try terminal.expect("Who is typing the answers?")
    // The check does not fit on this screen, and a number settles it only once all of it was shown.
    let rest = ["", "yes", "good", "1", "1 2", "2", "More time", "1", "1"]
    for line in typed + rest {
      try terminal.expect("press Enter: ")
      terminal.type(line + "\r")
    }
    try terminal.expect("Your answers are saved.")
    #expect(try terminal.finish(typing: "") == 0)
    #expect(terminal.screenText.split(separator: "Who is typing").count == 2)
    let response = try #require(try place.study.responses().responses.first)
    #expect(response.collection.typing == typing && response.collection.mode == mode)
    #expect(response.collection.supporter == supporter)
    #expect(response.answers.last?.words == words)
    try validate(place)
  }

  /// Holds the responses of a study against its schema with a program that others wrote.
  private func validate(_ place: TemporaryStudy) throws {
    let oracle = TemporaryStudy.project + "/Tests/Oracles/responses.py"
    let own = TemporaryStudy.project + "/.build-oracles/bin/python"
    let python = access(own, X_OK) == 0 ? own : "/usr/bin/python3"
    let has = try Piped(running: python, line: "\"$0\" -c 'import jsonschema'")
    guard has.status == 0 else { return print("Not validated: there is no jsonschema in Python.") }
    let ran = try Piped(running: python, line: "\"$0\" '\(oracle)' '\(place.root)'")
    #expect(ran.status == 0, "\(ran.output)\(ran.error)")
  }
}
