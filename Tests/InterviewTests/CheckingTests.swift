import Interview
import Survey
import Testing

@Suite struct `The check at the end` {
  func ended() -> Scenario {
    var scenario = Scenario([
      ask("take_part", one("yes_no"), "Take part?", consent: "take-part"),
      ask("colour", .text, "Which colour?"), ask("info", .note), ask("day", .date, "Which day?"),
    ])
    scenario.type("yes", "blue", "", "skip")
    return scenario
  }

  @Test func `shows every answer in the words that were seen`() {
    let scenario = ended()
    #expect(scenario.interview.stage == .checking)
    #expect(
      scenario.interview.prompt?.heading == """
        These are your answers.
        1. Take part?
        Yes
        2. Which colour?
        blue
        3. Which day?
        not answered
        """)
    #expect(scenario.asked == "Are these right?")
  }

  @Test func `lets any answer be changed`() {
    var scenario = ended()
    scenario.type("2", "2")
    #expect(scenario.asked == "Which colour?")
    scenario.type("green")
    #expect(scenario.interview.stage == .checking)
    #expect(scenario.answer("colour") == .value(.text("green")))
  }

  @Test func `refuses a number that is not there, kindly`() {
    var scenario = ended()
    scenario.type("2", "9")
    #expect(scenario.interview.stage == .choosing && scenario.said.contains("1 to 3"))
    scenario.type("back")
    #expect(scenario.interview.stage == .checking)
  }

  @Test func `ends when the answers are right`() {
    var scenario = ended()
    scenario.type("yes")
    #expect(scenario.interview.stage == .ended(.complete))
    let response = scenario.response
    #expect(response.status == .complete && response.finished == Scenario.start)
    #expect(response.consent == Consent(["take-part": true], givenBy: "self"))
    #expect(response.answers.map(\.question.name) == ["colour", "day"])
    #expect(response.answers[0].words == .own && response.answers[1].words == nil)
  }

  @Test func `can be left by going back`() {
    var scenario = ended()
    scenario.type("back")
    #expect(scenario.asked == "Which day?")
  }

  @Test func `asks what a changed answer makes relevant`() {
    var scenario = Scenario([ask("pet", one("yes_no")), ask("name", relevant: "${pet} = 'yes'")])
    scenario.type("no")
    #expect(scenario.interview.stage == .checking)
    scenario.type("2", "1", "yes")
    #expect(scenario.asked == "name?")
  }
}
