import FoundationEssentials
import Study
import Survey
import TestSupport
import Testing

@Suite struct `The audit of a study` {
  /// A study of which somebody was asked, and answers were brought in.
  private func study() throws -> TemporaryStudy {
    let place = try `Asking`().study()
    let asked = place.run(
      "ask short --facilitator kl --wave 2026-pilot --code s-0aaa",
      typing: ["yes", "1", "The tuba is late.", "1"])
    #expect(asked.status == 0 && asked.transcript.contains("Your answers are saved."))
    try place.write("respondent,better\ns-0bbb,The bus smells.\n", to: "in.csv")
    let brought = place.run(
      "import responses '\(place.root)/in.csv' --questionnaire short --wave w1")
    #expect(brought.status == 0)
    return place
  }

  private func plain(_ text: String) -> String {
    text.replacing("\n", with: " ").replacing(/[0-9a-f]{8}-[0-9a-f-]{27}/, with: "ID")
      .replacing(/computer [0-9a-f]{16}/, with: "computer NAME").replacing(Account.name, with: "ME")
  }

  @Test func `says who did what, and nothing of what was said or looked for`() throws {
    let place = try study()
    for line in [
      "themes", "find tuba", "who-said bus", "show s-0bbb", "show nobody", "ask samantha",
      "withdraw s-0bbb", "report board --wave samantha", "export person s-0aaa", "resume", "help",
      "check", "questionnaires", "audit", "audit verify", "settings", "settings s-0bbb voice on",
    ] {
      place.run(line)
    }
    let listed = plain(place.run("audit").transcript)
    #expect(
      listed.contains(
        "16:02 UTC: kl, ask (short, wave 2026-pilot, response ID): begun, on the computer NAME."))
    #expect(listed.contains("kl, ask (short, wave 2026-pilot, response ID): finished and saved"))
    #expect(listed.contains("ME, import responses (short, wave w1, response ID): done"))
    for verb in [
      "themes", "find", "who-said", "show", "withdraw", "export person", "resume", "settings",
    ] {
      #expect(listed.contains("ME, \(verb): done"), "\(verb)")
    }
    #expect(listed.contains("ME, show: not done") && listed.contains("ME, ask: not done"))
    for verb in ["help", "check", "questionnaires", "audit", "audit verify"] {
      #expect(!listed.contains("ME, \(verb):"), "\(verb)")
    }
    let left = try Piped(
      running: "/bin/sh",
      line:
        "grep -rliE 'tuba|bus|s-0|samantha|nobody|voice' '\(place.root)/Responses/.audit' || true")
    #expect(left.output == "")
    #expect(place.run("audit verify").status == 0)
  }

  @Test func `can be looked through by day and by who it was`() throws {
    let place = try study()
    #expect(plain(place.run("audit --who kl").transcript).contains("2 lines."))
    #expect(place.run("audit --since 2099-01-01").transcript.contains("Nothing was written down."))
    #expect(plain(place.run("audit --since 2026-01-01").transcript).contains("3 lines."))
    #expect(place.run("audit --since soon").status == 1)
  }

  @Test func `still holds after somebody was erased, and misses what went without a word`() throws {
    let place = try study()
    #expect(place.run("erase s-0aaa --yes").status == 0)
    let erased = place.run("audit verify")
    #expect(erased.status == 0 && erased.transcript.contains("nothing was altered"))
    #expect(plain(place.run("audit").transcript).contains("ME, erase (response ID): done"))
    let folder = place.root + "/Responses/short/w1"
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    let file = folder + "/" + name
    let text = try String(contentsOf: URL(filePath: file), encoding: .utf8)
    try Data(text.replacing("smells", with: "is fine").utf8).write(to: URL(filePath: file))
    let changed = place.run("audit verify")
    #expect(changed.status == 1 && changed.complaints.contains("is not as it was saved."))
    try FileManager.default.removeItem(atPath: file)
    let gone = place.run("audit verify")
    #expect(gone.status == 1 && gone.complaints.contains("no line says that it was removed"))
  }

  @Test func `is held against what was copied down`() throws {
    let place = try study()
    let words = place.run("audit").transcript.replacing("\n", with: " ")
    let slip = try #require(words.firstMatch(of: /stands at ([0-9a-f-]+)\./)?.1)
    #expect(place.run("audit verify --head \(slip)").status == 0)
    #expect(place.run("audit verify --head '\(slip.replacing("-", with: " "))'").status == 0)
    let other = place.run("audit verify --head 0000-0000-0000-1")
    #expect(other.status == 1 && other.complaints.contains("No log ever stood at"))
    #expect(place.run("audit verify --head soon").status == 64)
  }

  @Test func `holds in a copy too, which says what it could not compare`() throws {
    let place = try study()
    let copy = try TemporaryStudy()
    try FileManager.default.removeItem(atPath: copy.root)
    try FileManager.default.copyItem(atPath: place.root, toPath: copy.root)
    let ran = copy.run("audit verify")
    #expect(ran.status == 0)
    let words = ran.transcript.replacing("\n", with: " ")
    #expect(words.contains("is another one than this"))
    #expect(words.contains("This computer remembers nothing of this folder"))
    #expect(copy.run("themes").status == 0 && copy.run("audit verify").status == 0)
  }

  @Test(arguments: ["/Responses/.audit", "-state"])
  func `costs nobody an answer where it cannot be written`(path: String) throws {
    let place = try `Asking`().study()
    try Data("in the way".utf8).write(to: URL(filePath: place.root + path))
    let ran = place.run("ask short --code s-0aaa", typing: ["yes", "1", "The bus is late.", "1"])
    #expect(ran.status == 0 && ran.transcript.contains("Your answers are saved."))
    #expect(ran.complaints.contains("This was not written into the audit"))
    #expect(ran.complaints.contains("could not be made"))
    let response = try #require(try place.study.responses().responses.first)
    #expect(response.audit == nil && response.answers.count == 3)
    let shown = place.run("show s-0aaa")
    #expect(shown.status == 0 && shown.transcript.contains("The bus is late."))
    #expect(shown.complaints.contains("This was not written into the audit"))
  }

  @Test func `goes on in a new log after a fault`() throws {
    let place = try study()
    let folder = place.root + "/Responses/.audit"
    try FileManager.default.moveItem(atPath: folder, toPath: place.root + "/away")
    try place.write("in the way", to: "Responses/.audit")
    #expect(place.run("themes").complaints.contains("This was not written into the audit"))
    try FileManager.default.removeItem(atPath: folder)
    try FileManager.default.moveItem(atPath: place.root + "/away", toPath: folder)
    #expect(place.run("themes").complaints == "")
    #expect(place.run("audit verify").status == 0)
  }

  @Test(arguments: [
    (["yes", "1", "Late.", "stop", "1"], "stopped and saved"), ([], "nothing kept"),
    (["yes", "stop", "2", "yes"], "nothing kept"), (["yes", "1"], "left to be gone on with"),
    (["yes", "1", "concern"], "stopped for a concern"),
  ])
  func `says how an interview ended`(lines: [String], words: String) throws {
    let place = try `Asking`().study()
    place.run("ask short --facilitator kl --wave w", typing: lines)
    #expect(plain(place.run("audit").transcript).contains(words), "\(lines)")
    #expect(place.run("audit verify").status == 0)
  }

  @Test func `knows who went on with a response`() throws {
    let place = try `Asking`().study()
    place.run("ask short --code s-0aaa --facilitator kl", typing: ["yes", "1"])
    #expect(place.run("resume s-0aaa", typing: ["Late.", "1"]).status == 0)
    let listed = plain(place.run("audit").transcript)
    #expect(listed.contains("response ID): left to be gone on with"))
    #expect(listed.contains("ME, resume (short") && listed.contains("finished and saved"))
    let response = try #require(try place.study.responses().responses.first)
    #expect(response.audit?.count == 2)
    #expect(place.run("audit verify").status == 0)
  }
}
