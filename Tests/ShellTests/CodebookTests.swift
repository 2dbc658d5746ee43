import FoundationEssentials
import Study
import Survey
import Terminal
import TestSupport
import Testing

@testable import Shell

@Suite struct `The codebook from the shell` {
  private let place: TemporaryStudy

  init() throws {
    place = try TemporaryStudy()
    try place.write(
      """
      # Ours.
      name: Book
      version: "2026.1"
      themes:
        - code: wait
          name: Waiting
          words: ["wait*", "list", "delay*"]
          unless: ["waiting room"]
          examples:
            - We waited a year.
        - code: salt
          name: Speech therapy
          parent: wait
          words: ["speech"]
        - code: bus
          name: Buses
          agency: [care]
          words: ["bus"]

      """, to: "Questionnaires/codebook.yaml")
    try place.write(
      "survey:\n- {type: text, name: better, label: What?}\nsettings:\n- {form_id: q, group: young-person}\n",
      to: "Questionnaires/q.yaml")
  }

  private var text: String {
    get throws {
      try String(contentsOfFile: place.root + "/Questionnaires/codebook.yaml", encoding: .utf8)
    }
  }

  /// Brings answers in, one a person.
  private func answer(_ answers: [String]) throws {
    let rows = answers.enumerated().map { "p\($0),\"\($1)\"" }
    try place.write(
      "respondent,better\n" + rows.joined(separator: "\n"), to: "in.csv")
    let ran = place.run("import responses \(place.root)/in.csv --questionnaire q --wave w1")
    #expect(ran.status == 0)
  }

  /// What a line says, however it was wrapped.
  private func said(_ line: String) -> String {
    place.run(line).transcript.replacing("\n", with: " ")
  }

  @Test func `is shown with its parts, and each theme with all that it says`() {
    #expect(
      place.run("codebook").transcript == """
        Book, version 2026.1.
        wait: Waiting.
          salt: Speech therapy, part of wait.
        bus: Buses.
        3 themes. Type codebook THEME for one.

        """)
    #expect(
      place.run("codebook wait").transcript == """
        wait: Waiting.
        Its parts: salt (Speech therapy).
        Words: wait*, list, delay*.
        Not where it says: waiting room.
        Example: “We waited a year.”
        Answers that people coded with it: 0.

        """)
    #expect(place.run("codebook show salt").transcript.contains("Part of: wait."))
    #expect(place.run("codebook wiat").complaints.contains("Did you mean wait?"))
    #expect(place.run("codebook chekc").complaints.contains("Did you mean codebook check?"))
  }

  @Test func `is changed whole, with every other byte as it was`() throws {
    let before = try text
    let ran = place.run("codebook word add bus \"coach*\" taxi --by kl")
    #expect(ran.status == 0)
    #expect(
      ran.transcript
        == "Added “coach*”, “taxi” to “bus”. The codebook is now version 2026.2.\n")
    let expected = before.replacing("2026.1", with: "2026.2")
      .replacing("[\"bus\"]", with: "[\"bus\", \"coach*\", \"taxi\"]")
    #expect(try text == expected)
    let log = try String(
      contentsOfFile: place.root + "/Questionnaires/codebook-changes.jsonl", encoding: .utf8)
    #expect(log.contains("\"by\":\"kl\"") && log.contains("\"version\":\"2026.2\""))
  }

  @Test func `every change says what becomes of older codings`() {
    let renamed = said("codebook rename bus coach --name Coaches")
    #expect(renamed.contains("coded as “bus” (0 answers) counts for “coach” from now on."))
    let merged = said("codebook merge coach salt --into travel --name Travel")
    #expect(merged.contains("as “coach”") && merged.contains("as “salt”"))
    let split = said(
      "codebook split wait --into long=\"wait*,list\" --into late=delay* --name late=Lateness")
    #expect(split.contains("has to be looked at again, because it may belong to “long” or “late”"))
    #expect(said("codebook retire travel").contains("counts for no other theme."))
    let shown = said("codebook")
    #expect(shown.contains("late: Lateness.") && shown.contains("long: Long."))
    #expect(shown.contains("No longer coded: wait, now long and late; "))
    #expect(said("codebook bus").contains("It is no longer coded."))
  }

  @Test func `refuses what would spoil it, and changes nothing`() throws {
    try answer((0..<20).map { $0 < 17 ? "We enjoy \($0)" : "They like \($0)" })
    let before = try text
    for (line, words) in [
      ("add x --name X --words y --agency nhs", "The agency “nhs” of the theme “x” is not known."),
      ("add x --name X --words y --area cats", "The area “cats” of the theme “x” is not known."),
      ("add x --name X --words y --parent nosuch", "There is no theme “nosuch”."),
      ("add \"Big X\" --name X --words y", "cannot be the code of a theme"),
      ("add x --name X --words y --by \"Jo Brown\"", "looks like a name"),
      ("word add bus \"*\"", "“*” is no entry that an answer could match."),
      ("word add bus the", "The entry “the” of the theme “bus” would match nearly every answer."),
      ("word add bus enjoy", "“enjoy” would match 17 of 20 answers"),
      ("word remove bus taxi", "has no entry “taxi”"),
      ("retire nosuch", "There is no theme “nosuch”."),
      ("split wait --into late=delay*", "wait*, list"),
      ("split wait --into late", "no equals sign"),
      ("merge wait --into wait", "at least two themes"),
      ("merge wait bus --into new", "has no name"),
      ("import nosuch.csv", "could not be read"),
      ("import x.txt", "ends neither in .csv nor in .qdc"),
    ] {
      let ran = place.run("codebook " + line)
      #expect(ran.status == 1, "\(line)")
      #expect(ran.complaints.contains(words), "\(line): \(ran.complaints)")
      #expect(ran.complaints.contains("othing ") || line.hasPrefix("import"), "\(line)")
      #expect(try text == before, "\(line)")
    }
    #expect(place.run("codebook rename bus").status == 64)
    #expect(
      !FileManager.default.fileExists(
        atPath: place.root + "/Questionnaires/codebook-changes.jsonl"))
  }

  @Test func `check tries it on the answers`() throws {
    try answer(["waiting list", "a waiting room", "speech", "list", "bus", "nothing"])
    let ran = place.run("codebook check")
    #expect(ran.status == 0)
    #expect(ran.transcript.contains("Tried on 5 answers in words."))
    #expect(ran.transcript.contains("“list” of wait: 2 of 5, 40%."))
    #expect(ran.transcript.contains("- wait: “delay*”."))
    #expect(ran.transcript.contains("No person has read an answer"))
    #expect(place.run("codebook check --format json").delivered.hasPrefix("{\n  \"answers\": 5,"))
    #expect(
      place.run("codebook check --format csv").delivered.contains("wait,list,2,5,40,0,0,\r\n"))
  }

  @Test func `check counts an entry that nearly every answer has as a flaw`() throws {
    try place.write(
      try text.replacing("[\"bus\"]", with: "[\"like\"]"), to: "Questionnaires/codebook.yaml")
    try answer((0..<20).map { "We like \($0)" })
    let ran = place.run("codebook check")
    #expect(ran.status == 1 && ran.transcript.contains("Entries that nearly every answer has"))
  }

  @Test func `goes out and comes back as CSV and as REFI-QDA`() throws {
    for ending in ["csv", "qdc"] {
      let file = "\(place.root)/book.\(ending)"
      #expect(place.run("codebook export \(file)").transcript.hasPrefix("3 themes written to"))
      let same = place.run("codebook import \(file)")
      #expect(same.status == 1 && same.complaints.contains("would stay as it is"))
      let edited = try String(contentsOfFile: file, encoding: .utf8)
        .replacing("Buses", with: "Coaches")
      try place.write(edited, to: "book.\(ending)")
      let before = try text
      let dry = place.run("codebook import \(file) --dry-run")
      #expect(dry.transcript.contains("0 new, 1 changed, 0 retired") && dry.status == 0)
      #expect(try text == before)
      #expect(place.run("codebook import \(file)").status == 0)
      #expect(try text.contains("name: Coaches") && text.contains("# Ours."))
      place.run("codebook rename bus --name Buses")
      #expect(place.run("codebook export \(file)").complaints.contains("there already"))
    }
  }

  @Test func `an import that names an unknown agency, or is none, changes nothing`() throws {
    let before = try text
    try place.write("code,agency\nwait,nhs\nsalt,\nbus,\n", to: "a.csv")
    #expect(place.run("codebook import \(place.root)/a.csv").complaints.contains("“nhs”"))
    try place.write("code,colour\nwait,red\n", to: "a.csv")
    let ran = place.run("codebook import \(place.root)/a.csv")
    #expect(ran.complaints.contains("a.csv, line 1:") && ran.complaints.contains("“colour”"))
    try place.write("<!DOCTYPE x><CodeBook/>", to: "a.qdc")
    #expect(place.run("codebook import \(place.root)/a.qdc").complaints.contains("document type"))
    #expect(try text == before)
  }

  @Test func `what is coded no longer is told when somebody asks who spoke of it`() throws {
    try answer(["a bus"])
    #expect(place.run("codebook rename bus coach").status == 0)
    let shown = place.run("show bus")
    #expect(shown.status == 1 && shown.complaints.contains("Today it is coach."))
    #expect(place.run("show coach").transcript.contains("“bus” at 2 to 5, found by bus"))
  }

  @Test func `help knows the verbs inside it`() {
    #expect(said("help codebook").contains("retire"))
    #expect(said("help codebook word add").contains("USAGE: yousaid codebook word add"))
    #expect(place.run("help codebook nosuch").complaints.contains("no verb “nosuch” in “codebook”"))
    #expect(place.run("help nosuch").complaints.contains("There is no verb “nosuch”."))
  }

  @Test func `Tab knows its verbs, its themes and their options`() throws {
    let session = Session(
      console: place.run("help").console, environment: place.environment,
      now: { .init(seconds: 0) })
    let vocabulary = Vocabulary(session)
    #expect(vocabulary.candidates(after: "codebook ", for: "s") == ["salt", "show", "split"])
    #expect(
      vocabulary.candidates(after: "codebook word ", for: "") == [
        "add", "bus", "remove", "salt", "wait",
      ])
    #expect(
      vocabulary.candidates(after: "codebook merge bus ", for: "") == ["bus", "salt", "wait"])
    #expect(vocabulary.candidates(after: "codebook retire bus --into ", for: "w") == ["wait"])
    #expect(vocabulary.candidates(after: "codebook ", for: "--st") == ["--study"])
    #expect(vocabulary.candidates(after: "codebook check --format ", for: "j") == ["json"])
  }
}
