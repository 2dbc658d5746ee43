import FoundationEssentials
import Study
import Survey
import Terminal
import TestSupport
import Testing

@testable import Shell

@Suite struct `What young people change` {
  @Test func `goes from an idea to a reply, as recorded`() throws {
    let club = try Club()
    let before = try String(
      contentsOf: URL(filePath: club.place.root + "/Questionnaires/club.yaml"), encoding: .utf8)
    club.type(
      "propose add club --name clubs --type \"select_one yes_no\" --label \"Do you go to a club?\" "
        + "--easy-read \"Do you go to a club?\" --by young-person --because \"Clubs matter to us.\""
    )
    club.type("propose vote {p1} --agree 7 --disagree 1 --group young-person")
    club.type("propose decide {p1} accept --because \"Most of us want it.\"")
    club.type(
      "propose reword club listened --label \"Do adults hear you, or not?\" --by young-person "
        + "--because \"Listening is not hearing.\"")
    club.type("propose decide {p2} accept --because \"It is clearer.\"")
    club.type("propose log club")
    club.type(
      "ask club --code yc-1 --mode alone", then: "yes", "yes", "I wait for the bus", "no", "yes",
      "1")
    club.type(
      "agree --size 9 --group young-person --questionnaire club", then: "", "yes 7, change 1, 3=1",
      "It is about the bus / 3", "", "9 yes", "skip", "1")
    club.type("themes --questionnaire club --quotes 1")
    club.type(
      "actions add --theme wait --said \"We wait too long.\" --area health --agency health "
        + "--owner \"SEND lead\" --by 2026-11-20 --will \"We will ask for a second therapist.\"")
    club.type(
      "actions add --theme bus --said \"The bus is late.\" --area voice --agency education "
        + "--owner \"Transport manager\" --by 2027-01-31")
    club.type("actions due")
    club.type(
      "actions update {a1} --state doing --words \"A therapist starts soon.\" --by 2027-02-28")
    club.type(
      "actions helped {a1} --yes 5 --no 2 --group young-person --words \"A bit\" --may-quote")
    club.type("actions due")
    club.type("actions due --on 2027-03-01")
    club.type("actions show {a1}")
    club.type("actions since 2026-07-01")
    try expectGolden(club.transcript, "influence.txt")
    let after = try String(
      contentsOf: URL(filePath: club.place.root + "/Questionnaires/club.yaml"), encoding: .utf8)
    let added = """
      - type: select_one yes_no
        name: clubs
        label::English (en): Do you go to a club?
        label::Easy Read (en-x-easyread): Do you go to a club?

      """
    #expect(
      after
        == before.replacing("choices:", with: added + "choices:")
        .replacing("English (en): Do adults listen to", with: "English (en): Do adults hear")
        .replacing("2026.1", with: "2026.3"))
  }

  @Test func `says in every answer what is wrong, and changes nothing`() throws {
    let club = try Club()
    let add = "actions add --theme bus --said S --area voice --agency health --owner \"SEND lead\" "
    let refused: [(String, String)] = [
      (add + "--by 2026-02-30", "is no day"),
      (add.replacing("voice", with: "vioce") + "--by 2027-01-01", "Did you mean voice?"),
      (
        add.replacing("SEND lead", with: "Jo Smith") + "--by 2027-01-01",
        "looks like a person's name"
      ),
      (
        add.replacing("bus", with: "taxi") + "--by 2027-01-01",
        "It went into bus: name that instead."
      ),
      (add.replacing("bus", with: "buss") + "--by 2027-01-01", "Did you mean bus?"),
      (add.replacing("said S", with: "said ' '") + "--by 2027-01-01", "--said is empty"),
      ("actions update a-9999 --state did --words W", "There is no action"),
      ("actions helped a-9999 --yes 1 --no 0 --group young-person", "There is no action"),
      ("propose remove club take_part --by young-person --because B", "asks for consent"),
      ("propose vote p-9999 --agree 1 --disagree 0 --group young-person", "There is no proposal"),
      (
        "propose add nothing --name n --type text --label L --by young-person --because B",
        "There is no questionnaire"
      ),
      (
        "propose reword club listened --label L --by young-person --because ' '",
        "--because is empty"
      ),
      ("agree", "It is not said who is asked"),
      ("agree buss --group young-person --agreed 1", "Did you mean bus?"),
      ("agree bus --group young-person --agreed 9 --size 8", "9 hands"),
      ("agree --group young-person --agreed 9 --size 9", "one theme at a time"),
    ]
    for (line, words) in refused {
      let ran = club.place.run(line)
      #expect(ran.status == 1 && ran.complaints.contains(words), "\(line): \(ran.complaints)")
    }
    for line in [
      "propose decide p-1 maybe --because B", "agree --size 1 --group young-person",
      "agree bus --changed 1", "propose reword club listened --by young-person --because B",
      "actions list --people 0",
    ] {
      #expect(club.place.run(line).status == 64, "\(line)")
    }
    for folder in [".actions", ".proposals", ".checks"] {
      #expect(!FileManager.default.fileExists(atPath: "\(club.place.root)/Responses/\(folder)"))
    }
  }

  @Test func `a cannot says why`() throws {
    let club = try Club()
    club.type(
      "actions add --theme bus --said S --area voice --agency health --owner \"SEND lead\" --by 2027-01-01"
    )
    let bare = club.type("actions update {a1} --state cannot --words \"No bus.\" --because \" \"")
    #expect(bare.status == 1 && bare.complaints.contains("needs its reason"))
    let hard = club.type(
      "actions update {a1} --state cannot --words \"No bus.\" --because \"The commissioning framework precludes it.\""
    )
    #expect(hard.status == 0 && hard.transcript.contains("To make it easier to read"))
    #expect(club.type("actions show {a1}").transcript.contains("Why: The commissioning"))
  }

  @Test func `two people who change an action at once both keep their change`() throws {
    let club = try Club()
    club.type(
      "actions add --theme bus --said S --area voice --agency health --owner \"SEND lead\" --by 2027-01-01"
    )
    let code = club.code("a1")
    func session() -> (Session, ScriptedConsole) {
      let console = ScriptedConsole([], screen: Screen(columns: 80))
      return (
        Session(
          console: console, environment: club.place.environment,
          now: { Moment(seconds: 1_795_276_931) }), console
      )
    }
    var (one, first) = session()
    var (two, second) = session()
    #expect(Interpreter.run(["actions", "show", code], in: &one) == 0)
    #expect(Interpreter.run(["actions", "list"], in: &two) == 0)
    let update = ["actions", "update", code, "--state", "doing", "--words"]
    #expect(Interpreter.run(update + ["First words."], in: &one) == 0)
    #expect(first.complaints.isEmpty)
    #expect(Interpreter.run(update + ["Second words."], in: &two) == 0)
    #expect(second.complaints.contains("We are doing this: First words."))
    #expect(second.complaints.contains("Both changes are kept"))
    #expect(Interpreter.run(update + ["Third words."], in: &two) == 0)
    #expect(!second.complaints.contains("Second words."))
    let page = club.place.run("actions show \(code)").transcript
    for words in ["First words.", "Second words.", "Third words."] { #expect(page.contains(words)) }
    let old = club.place.run((update + ["'Late words.'", "--from", "1"]).joined(separator: " "))
    #expect(old.status == 0 && old.complaints.contains("Third words."))
    #expect(club.place.run("actions update \(code) --state did --words W --from 9").status == 1)
  }
}
