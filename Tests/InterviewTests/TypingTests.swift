import Survey
import Testing

@testable import Interview

@Suite struct `Who is typing` {
  @Test(arguments: [
    ("1", Response.Collection.Typing.own, Response.Collection.Mode.alone, Answer.Speaker.own),
    ("2", .helped, .supported, .own), ("3", .relayed, .supported, .own),
    ("4", .supporter, .supported, .supporter),
  ])
  func `is asked once, and says whose words are kept`(
    line: String, typing: Response.Collection.Typing, mode: Response.Collection.Mode,
    speaker: Answer.Speaker
  ) {
    var scenario = Scenario([ask("why"), ask("last")], typing: nil)
    #expect(scenario.asked == "Who is typing the answers?")
    scenario.type(line)
    if mode == .supported {
      #expect(scenario.asked == "Who is helping?")
      scenario.type("teacher")
      #expect(scenario.said.contains("Wait for the answer"))
    }
    #expect(scenario.asked == "why?")
    scenario.type("Because.", "Done", "1")
    let response = scenario.response
    #expect(response.collection.typing == typing && response.collection.mode == mode)
    #expect(response.collection.supporter == (mode == .supported ? "teacher" : nil))
    #expect(response.answers.allSatisfy { $0.words == speaker })
  }

  @Test func `an interpreter's words are marked as nobody's own`() {
    var scenario = Scenario([ask("why")], typing: nil)
    let turn = scenario.type("interpreter")
    #expect(scenario.asked == "why?")
    guard case .collected(let collection) = turn.changes.first else {
      Issue.record("nothing was kept")
      return
    }
    #expect(collection.mode == .interpreted)
    scenario.type("Because.")
    #expect(scenario.response.answers.first?.words == nil)
  }

  @Test func `can be left out, and then nothing is claimed`() {
    var scenario = Scenario([ask("why")], typing: nil)
    scenario.type("skip", "Because.")
    #expect(scenario.response.collection.typing == .notSaid)
    #expect(scenario.response.answers.first?.words == nil)
    #expect(scenario.response.consent.givenBy == nil)
  }

  @Test func `can be gone back to`() {
    var scenario = Scenario([ask("why")], typing: nil)
    scenario.type("back")
    #expect(scenario.said == "This is the first question.")
    scenario.type("3", "back")
    #expect(scenario.asked == "Who is typing the answers?")
    scenario.type("1", "back")
    #expect(scenario.asked == "Who is typing the answers?")
    #expect(scenario.interview.setting.collection.supporter == nil)
    scenario.type("4", "1", "Mum says so.")
    #expect(scenario.kept.first?.words == .supporter)
    #expect(scenario.response.answers.first?.words == .supporter)
  }

  @Test func `consents that a supporter gave stay the supporter's`() {
    var scenario = Scenario(
      [ask("share", one("yes_no"), consent: "share-with-ehc"), ask("why")], typing: nil)
    scenario.type("4", "1", "yes", "back", "back", "1", "Because.")
    #expect(scenario.response.collection.mode == .alone)
    #expect(scenario.response.consent.givenBy == "supporter")
    scenario.type("back", "back", "no", "1")
    #expect(scenario.response.consent.givenBy == "self")
  }

  @Test func `is who wrote, for a sheet of paper`() {
    var scenario = Scenario([ask("why")], typing: nil, mode: .paper)
    #expect(scenario.asked == "Who wrote on this sheet?")
    scenario.type("4", "2", "Because.")
    #expect(scenario.response.collection.mode == .paper)
    #expect(scenario.response.collection.supporter == "teacher")
    #expect(scenario.response.answers.first?.words == .supporter)
  }

  @Test func `is not taken from anything but an answer to it`() {
    var scenario = Scenario([ask("why")], typing: nil)
    for line in ["", "7", "me", "somebody", "no"] {
      scenario.type(line)
      #expect(scenario.asked == "Who is typing the answers?", "\(line)")
    }
    scenario.type("0")
    #expect(scenario.said.contains("A person can help you."))
  }
}
