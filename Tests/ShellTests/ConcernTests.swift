import FoundationEssentials
import Study
import Survey
import Terminal
import TestSupport
import Testing

@testable import Shell

@Suite struct `A concern that somebody is not safe` {
  private static let clearing = "\u{1B}[H\u{1B}[2J\u{1B}[3J"

  private func study() throws -> TemporaryStudy {
    let place = try TemporaryStudy()
    try place.write(
      """
      survey:
      - {type: select_one yes_no, name: quote, label: May we quote you?, consent: quote}
      - {type: text, name: better, label: What would be better?}
      - {type: text, name: more, label: Anything else?}
      choices:
      - {list_name: yes_no, name: 'yes', label: 'Yes'}
      - {list_name: yes_no, name: 'no', label: 'No'}
      settings:
      - {form_title: Short, form_id: short, version: '1', group: young-person}
      """, to: "Questionnaires/short.yaml")
    try place.write(
      """
      name: Small
      version: '1'
      themes:
      - {code: bus, name: Getting to school, words: [bus]}
      """, to: "Questionnaires/codebook.yaml")
    try place.write(
      """
      name: Somewhere
      safeguarding:
        steps: [Stay calm and listen., Tell your safeguarding lead today.]
        contacts:
        - {name: The lead, reach: 01234 567890, hours: by day, checked: '2026-11-01'}
        - {name: The hub, reach: 01234 000000, checked: '2026-01-01'}
        - {name: The night team}
      """, to: "Questionnaires/study.yaml")
    return place
  }

  private func plain(_ text: String) -> String {
    text.replacing(/[0-9a-f]{8}-[0-9a-f-]{27}/, with: "ID")
  }

  @Test func `stops kindly, shows what to do, and keeps the answers out of everything`() throws {
    let place = try study()
    place.run(
      "ask short --code yc-1aaa --wave w", typing: ["yes", "The bus is fine.", "skip", "1"])
    var text = place.run(
      "ask short --code yc-2bbb --wave w", typing: ["yes", "The red bus. I am not safe", "concern"]
    ).transcript
    #expect(try place.study.drafts().drafts.map(\.answers.count) == [2])
    text += "> concern list\n" + place.run("concern list").transcript
    place.run("resume yc-2bbb", typing: ["Nothing more", "1"])
    #expect(try place.study.responses().responses.count == 2)
    for line in [
      "themes", "themes --format json", "who-said bus", "show yc-2bbb", "find red",
      "codings export",
    ] {
      let ran = place.run(line)
      #expect(!ran.transcript.contains("red bus"), "\(line)")
      text += line == "themes --format json" ? "" : "> \(line)\n" + ran.transcript
    }
    for line in [
      "erase yc-2bbb --yes", "concern show yc-2bbb",
      "concern resolve yc-2bbb --because 'Sarah Brown said it'", "concern resolve yc-2bbb",
      "concern resolve yc-2bbb --because 'The lead has looked into it'", "concern list",
      "concern list --all",
    ] {
      text += "> \(line)\n" + place.run(line).transcript
    }
    try expectGolden(plain(text), "concern.txt")
    #expect(place.run("who-said bus").transcript.contains("The red bus. I am not safe"))
  }

  @Test func `can be kept out for good, and raised by hand`() throws {
    let place = try study()
    place.run(
      "ask short --code yc-1aaa --wave w", typing: ["yes", "The bus is fine.", "skip", "1"])
    #expect(place.run("concern raise yc-1aaa").transcript.contains("Stay calm and listen."))
    place.run("concern resolve yc-1aaa --keep-out --because 'It names somebody'")
    #expect(try place.study.responses().responses.allSatisfy(\.isKeptBack))
    #expect(place.run("concern list").transcript.contains("No concern about a response is open."))
    #expect(place.run("export person yc-1aaa").complaints.contains("Decide with your safeguarding"))
  }

  @Test func `words that may tell of one leave a quiet note and hold nobody up`() throws {
    let place = try study()
    let ran = place.run(
      "ask short --code yc-1aaa --wave w", typing: ["yes", "On the bus he hits me.", "skip", "1"])
    #expect(ran.status == 0 && ran.transcript.contains("Your answers are saved."))
    #expect(ran.transcript.contains("There is a note for the person who runs this session."))
    #expect(!ran.transcript.contains("Stay calm"))
    let themes = place.run("themes --quotes 3 \(exact)").transcript
    #expect(themes.contains("1 of 1") && !themes.contains("hits me"))
    let list = place.run("concern list").transcript
    #expect(list.contains("yc-1aaa") && !list.contains("hits"))
    let names = try FileManager.default.contentsOfDirectory(
      atPath: place.root + "/Responses/.concerns")
    for name in names {
      let file = place.root + "/Responses/.concerns/" + name
      #expect(try !String(contentsOf: URL(filePath: file), encoding: .utf8).contains("hits"))
    }
    place.run("concern resolve yc-1aaa --because 'Read and known'")
    #expect(place.run("themes --quotes 3 \(exact)").transcript.contains("hits me"))
  }

  @Test func `shows the least there is to do where a study says nothing, also in a vote`() throws {
    let place = try study()
    try place.write("name: [", to: "Questionnaires/study.yaml")
    place.run("statements add 'More quiet rooms'")
    let code = try #require(
      place.run("statements list").transcript.firstMatch(of: /st-[a-z0-9]{4}/)?.output)
    place.run("statements approve \(code) --because fine")
    let ran = place.run("vote --group young-person", typing: ["", "concern"])
    #expect(ran.status == 0 && ran.transcript.contains("ring 999"))
    #expect(ran.transcript.contains("We stop here for today."))
    let list = place.run("concern list").transcript.replacing("\n", with: " ")
    #expect(list.contains("which carries no code"))
  }

  @Test(arguments: [(40, 12), (80, 24)])
  func `clears the screen before anything is said`(columns: Int, rows: Int) throws {
    let place = try study()
    let terminal = try PseudoTerminal(
      running: builtProgram("yousaid"),
      environment: ["YOUSAID_STUDY": place.root, "XDG_STATE_HOME": place.root + "/state"],
      columns: columns, rows: rows)
    try terminal.expect("yousaid> ")
    terminal.type("ask short --mode alone --code yc-1aaa\r")
    try terminal.expect("press Enter: ")
    terminal.type("1\r")
    try terminal.expect("be better?")
    try terminal.expect("press Enter: ")
    terminal.type("A secret thing\r")
    try terminal.expect("Anything else?")
    try terminal.expect("press Enter: ")
    terminal.type("concern\r")
    if rows < 20 {
      // The first step does not scroll away.
      try terminal.expect("To see more, press Enter: ")
      terminal.type("\r")
    }
    try terminal.expect("To clear the screen, press Enter: ")
    let parts = terminal.transcript.components(separatedBy: Self.clearing)
    let last = try #require(parts.last)
    #expect(parts.count == 3 && parts[1].contains("A secret thing"))
    #expect(last.contains("We stop here for today.") && !last.contains("A secret thing"))
    #expect(last.contains("Stay calm and listen."))
    try terminal.type("\r", until: "There is a note for the person")
    try terminal.expect("yousaid> ")
    #expect(try terminal.finish() == 0)
    #expect(try place.study.drafts().drafts.count == 1)
  }
}
