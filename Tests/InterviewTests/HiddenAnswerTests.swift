import Interview
import Survey
import Testing

/// DESIGN.md, decision 2, line by line.
@Suite struct `An answer whose question stops being relevant` {
  let items = [
    ask("friends", one("yes_no")),
    ask("names", relevant: "${friends} = 'yes'"),
    ask("echo", .note, "You said ${names}."),
    ask("more", relevant: "${names} != ''"),
    ask("last"),
  ]

  /// A conversation in which `names` was answered and then hidden.
  func hidden() -> Scenario {
    var scenario = Scenario(items)
    scenario.type("yes", "Ana and Bo", "", "back", "back", "back", "no")
    return scenario
  }

  @Test func `stays in the draft`() {
    let scenario = hidden()
    #expect(scenario.kept.contains { $0.question == QuestionPath("names") })
    #expect(scenario.interview.prompt?.text == "last?")
  }

  @Test func `counts as empty in every expression`() {
    var scenario = hidden()
    #expect(scenario.asked == "last?")
    scenario.type("x")
    #expect(!scenario.response.answers.contains { $0.question.name == "more" })
  }

  @Test func `counts as empty in every piped label`() {
    var scenario = hidden()
    scenario.type("back")
    #expect(scenario.asked == "friends?")
    let fresh = Scenario(items, answers: scenario.kept.filter { $0.question.name != "echo" })
    #expect(fresh.asked == "You said .")
  }

  @Test func `comes back if its question does`() {
    var scenario = hidden()
    scenario.type("back", "yes")
    #expect(scenario.answer("names") == .value(.text("Ana and Bo")))
    #expect(scenario.asked == "more?")
  }

  @Test func `is left out of the finished response`() {
    var scenario = hidden()
    scenario.type("x", "1")
    #expect(scenario.interview.stage == .ended(.complete))
    #expect(scenario.answer("names") == nil)
    #expect(scenario.answer("friends") == .value(.text("no")))
    #expect(scenario.answer("last") == .value(.text("x")))
  }

  @Test func `comes back in a later sitting too`() {
    let scenario = hidden()
    var later = Scenario(items, answers: scenario.kept)
    later.type("back", "yes")
    #expect(later.answer("names") == .value(.text("Ana and Bo")))
  }

  @Test func `hides with its group, and what hangs on it hides too`() {
    var scenario = Scenario([
      ask("school", one("yes_no")),
      group(
        "about_school", relevant: "${school} = 'yes'",
        [
          ask("bus", one("yes_no")), ask("noise", relevant: "${bus} = 'yes'"),
        ]),
      ask("end"),
    ])
    scenario.type("yes", "yes", "loud", "back", "back", "back", "no")
    #expect(scenario.asked == "end?")
    scenario.type("x", "1")
    #expect(scenario.response.answers.map(\.question.name) == ["school", "end"])
  }
}
