import FoundationEssentials
import Study
import Survey
import Terminal
import TestSupport
import Testing

@testable import Shell

@Suite struct `The next version of the questions` {
  private let club: Club

  init() throws {
    club = try Club()
    club.type(
      "propose add club --name clubs --type text --label \"Which clubs do you like?\" "
        + "--by parent-carer --because \"They are fun.\"")
    club.type("propose reword club better --label \"What next?\" --by young-person --because B")
  }

  private func names(_ folder: String) -> [String] {
    let path = "\(club.place.root)/\(folder)"
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  @Test func `takes in all that is accepted at once, and keeps the one before it`() throws {
    let ran = club.type("propose decide {p1} {p2} accept --because \"Yes.\"")
    #expect(ran.status == 0 && ran.transcript.contains("now version 2026.2"))
    #expect(ran.complaints.contains("Nobody has voted on"))
    #expect(names("Questionnaires/versions") == ["club-2026.1.yaml"])
    #expect(club.place.run("questionnaires").transcript.contains("Version 2026.2"))
    #expect(!club.place.run("questionnaires").transcript.contains("2026.1"))
    let again = club.type("propose decide {p1} accept --because \"Yes.\"")
    #expect(again.status == 1 && again.complaints.contains("was decided on"))
    #expect(club.type("propose vote {p1} --agree 1 --disagree 0 --group young-person").status == 1)
    let json = club.place.run("propose log --format json").delivered
    #expect(
      json.contains("\"version\": \"2026.2\"") && json.contains("\"group\": \"parent-carer\""))
  }

  @Test func `is not made of what was declined`() throws {
    #expect(club.type("propose decide {p1} decline --because \"No.\"").status == 0)
    #expect(names("Questionnaires/versions").isEmpty)
    #expect(club.place.run("propose log").transcript.contains("Nobody has changed"))
    #expect(club.place.run("propose list").transcript.contains("Declined"))
  }

  @Test func `is made once, also where the record of it was lost on the way`() throws {
    club.type("propose decide {p1} accept --because \"Yes.\"")
    let last = try #require(names("Responses/.proposals").last)
    try FileManager.default.removeItem(
      atPath: "\(club.place.root)/Responses/.proposals/\(last)")
    let ran = club.type("propose decide {p1} accept --because \"Yes.\"")
    #expect(ran.status == 0 && ran.transcript.contains("now version 2026.2"))
    #expect(names("Questionnaires/versions") == ["club-2026.1.yaml"])
  }

  @Test func `is summed up with the one before it, wording by wording`() throws {
    club.type("propose decide {p1} {p2} accept --because \"Yes.\"")
    try club.answer("respondent,take_part,better,clubs\nc4,yes,A bus,Chess\nc5,yes,x y,Go\n")
    let text = club.place.run("themes").transcript.replacing("\n", with: " ")
    #expect(
      text.contains(
        "“What next?” of 2 people (version 2026.2); “What could be better about your support?” of 3 "
          + "people (version 2026.1)."))
    #expect(club.place.run("themes --format json").delivered.contains("\"reworded\""))
    let old = club.place.run("show c1").transcript
    #expect(old.contains("What could be better about your support?"))
    #expect(club.place.run("show c4").transcript.contains("What next?"))
  }

  @Test func `is not put before somebody who began with the one before it`() throws {
    club.type("ask club --code yc-2 --mode alone", then: "yes", "no")
    club.type("propose decide {p1} {p2} accept --because \"Yes.\"")
    let ran = club.type("resume yc-2", then: "More", "no", "1")
    #expect(ran.transcript.contains("What could be better about your support?"))
    #expect(!ran.transcript.contains("Which clubs") && !ran.transcript.contains("were changed"))
    let page = club.place.run("show yc-2").transcript
    #expect(page.contains("version 2026.1") && page.contains("More"))
  }
}
