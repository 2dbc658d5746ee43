import FoundationEssentials
import Study
import Survey
import Terminal
import TestSupport
import Testing

@testable import Shell

@Suite struct `Did we hear you right?` {
  private let club: Club

  init() throws { club = try Club() }

  private var checks: [String] {
    let path = "\(club.place.root)/Responses/.checks"
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  private func listed() -> String {
    club.place.run("agree --list").transcript.replacing("\n", with: " ")
  }

  @Test func `reads plain words with an example of the same group who may be quoted`() {
    let ran = club.place.run("agree --group young-person", typing: [""])
    let screen = ran.transcript.replacing("\n", with: " ")
    #expect(
      screen.contains(
        "A young person said: “I waited a whole year.” Question 1. About 6 more. We heard this: Waiting"
      ))
    #expect(!screen.contains("Waiting for support") && !screen.contains("I wait and wait"))
    #expect(ran.console.prompts.allSatisfy { $0.hasSuffix("press Enter: ") })
  }

  @Test func `keeps each answer before the next question, and nothing of what is thrown away`() {
    let typed = ["", "1", "2", "In my words"]
    #expect(club.place.run("agree --group young-person", typing: typed).status == 0)
    #expect(checks.count == 3)
    #expect(listed().contains("“Waiting too long” was read to young people"))
    #expect(listed().contains("“In my words”, other words, from young people"))
    let gone = club.place.run(
      "agree --group young-person", typing: typed + ["stop", "2", "1"])
    #expect(gone.status == 0 && checks.count == 3)
  }

  @Test func `takes the last word of a sitting, and back works`() {
    club.place.run(
      "agree --group young-person", typing: ["", "1", "back", "3", "skip", "skip", "1"]
    )
    #expect(listed().contains("0 of 1 agreed, 1 wanted it taken out"))
    #expect(!listed().contains("1 of 1 agreed"))
  }

  @Test func `marks only what most agreed with, for the words that were read`() throws {
    club.place.run("agree wait --size 9 --agreed 7 --changed 1 --group young-person")
    club.place.run(
      "agree bus --size 9 --agreed 3 --group young-person --missing-words Taxis --missing 2")
    let json = club.place.run("themes --format json --disclosure none --because test").delivered
    #expect(json.contains("\"agreed\": 7,") && !json.contains("\"agreed\": 3,"))
    #expect(json.contains("\"date\": \"2026-11-21\""))
    let text = club.place.run("themes --disclosure none --because test").transcript.replacing(
      "\n", with: " ")
    #expect(text.contains("Checked with young people on Saturday 21 November 2026: 7 of 9 agreed."))
    #expect(text.contains("who did not agree: 3 of 9 agreed."))
    #expect(club.place.run("show wait").transcript.contains("7 of 9 agreed"))
    #expect(club.place.run("agree --list --format json").delivered.contains("\"words\": \"Taxis\""))
    try club.place.write(
      Club.codebook.replacing("Waiting too long", with: "Long waits"),
      to: "Questionnaires/codebook.yaml")
    #expect(
      !club.place.run("themes --disclosure none --because test").transcript.contains("Checked with")
    )
  }

  @Test func `asks a group together, and a question that is left out counts nobody`() {
    let ran = club.place.run(
      "agree --size 9 --group parent-carer",
      typing: ["", "1=6, 2=2, 3=1", "Years / 4", "", "skip", "skip"])
    #expect(ran.transcript.contains("You are 9 people."))
    #expect(listed().contains("6 of 9 agreed, 2 wanted other words, 1 wanted it taken out"))
    #expect(listed().contains("“Years”, other words, from parents and carers"))
    #expect(!listed().contains("0 of 9"))
  }

  @Test func `says whose voice it is by the questionnaire where nobody said`() {
    let ran = club.place.run("agree bus --agreed 4 --size 4 --questionnaire club")
    #expect(ran.status == 0 && listed().contains("was read to young people"))
  }
}
