import Interview
import Survey
import Testing

@Suite struct `The words that work at every question` {
  static let everyKind: [Item] = [
    ask("t"), ask("i", .integer), ask("d", .decimal), ask("o", one("often")),
    ask("m", several("people")), ask("k", order("people")), ask("r", .range(.init())),
    ask("day", .date), ask("hour", .time), ask("both", .dateTime), ask("n", .note),
    ask("a", .acknowledge),
  ]

  static let good = [
    "hello", "5", "2.5", "1", "1 2", "3 1 2", "4", "1 May 2020", "10:30", "1 May 2020 10:30", "",
    "ok",
  ]

  /// A conversation that stands at the question of that number.
  static func standing(at index: Int) -> Scenario {
    var scenario = Scenario(everyKind)
    for line in good.prefix(index) { scenario.type(line) }
    return scenario
  }

  @Test(arguments: everyKind.indices)
  func `each is obeyed at each kind of question`(index: Int) {
    var scenario = Self.standing(at: index)
    let question = scenario.asked
    scenario.type("again")
    #expect(scenario.asked == question)
    scenario.type("what")
    #expect(scenario.asked == question && !scenario.said.isEmpty)
    scenario.type("HELP.")
    #expect(scenario.asked == question && scenario.said.contains("person"))
    #expect(scenario.type("break").clearsScreen)
    #expect(scenario.interview.prompt?.asking == "When you are ready, press Enter: ")
    scenario.type("")
    #expect(scenario.asked == question)
    scenario.type("stop")
    #expect(scenario.asked == "Do you want to stop?")
    scenario.type("3")
    #expect(scenario.asked == question)
    scenario.type("skip")
    #expect(scenario.asked != question)
    scenario.type("back")
    if index != 10 { #expect(scenario.asked == question) }
  }

  @Test(arguments: everyKind.indices.filter { ![0, 10].contains($0) })
  func `each is obeyed after something that was not taken`(index: Int) {
    func missed() -> Scenario {
      var scenario = Self.standing(at: index)
      scenario.type("¿¿¿ 99 zzz ???", "")
      return scenario
    }
    let question = missed().asked
    for command in ["again", "what", "help"] {
      var scenario = missed()
      scenario.type(command)
      #expect(scenario.asked == question, "after \(command)")
    }
    for command in ["back", "skip"] {
      var scenario = missed()
      scenario.type(command)
      #expect(scenario.asked != question, "after \(command)")
      #expect(scenario.asked.hasSuffix("?") || scenario.asked.hasSuffix("."))
    }
    var stopping = missed()
    stopping.type("stop")
    #expect(stopping.asked == "Do you want to stop?")
    var resting = missed()
    #expect(resting.type("break").clearsScreen)
  }

  @Test(arguments: everyKind.indices)
  func `the last line always says what to type and ends with press Enter`(index: Int) {
    let scenario = Self.standing(at: index)
    #expect(scenario.interview.prompt?.asking.hasSuffix("press Enter: ") == true)
    #expect((scenario.interview.prompt?.asking.count ?? 99) <= 38)
  }

  @Test func `back at the first question says so`() {
    var scenario = Scenario([ask("one"), ask("two")])
    scenario.type("back")
    #expect(scenario.asked == "one?" && scenario.said == "This is the first question.")
  }

  @Test func `after going back, keep keeps the answer`() {
    var scenario = Scenario([ask("one"), ask("two")])
    scenario.type("first", "back")
    #expect(scenario.interview.prompt?.standing == "Your answer now: first. To keep it, type keep.")
    scenario.type("keep")
    #expect(scenario.asked == "two?" && scenario.answer("one") == .value(.text("first")))
  }

  @Test func `an empty line is never an answer`() {
    var scenario = Scenario([ask("one", one("yes_no")), ask("two")])
    scenario.type("")
    let first = scenario.said
    #expect(scenario.asked == "one?")
    scenario.type("   ")
    #expect(scenario.asked == "one?" && scenario.said != first && scenario.kept.isEmpty)
  }

  @Test func `skip is kept as skipped, and consents count it as no`() {
    var scenario = Scenario([
      ask("take_part", one("yes_no"), consent: "take-part"), ask("one"),
    ])
    scenario.type("skip", "skip", "1")
    #expect(scenario.response.consent["take-part"] == false)
    #expect(scenario.answer("one") == .none(.skipped))
    #expect(scenario.answer("take_part") == nil)
  }

  @Test func `a required question is wished for once, and only of adults`() {
    var parent = Scenario([ask("one", required: "true()"), ask("two")], group: .parentCarer)
    parent.type("skip")
    #expect(parent.asked == "one?")
    parent.type("skip")
    #expect(parent.asked == "two?")
    var child = Scenario([ask("one", required: "true()"), ask("two")])
    child.type("skip")
    #expect(child.asked == "two?")
  }

  @Test func `stopping keeps or throws away, as the person chooses`() {
    var keeping = Scenario([ask("one"), ask("two")])
    keeping.type("first", "stop", "1")
    #expect(keeping.interview.stage == .ended(.stopped))
    let response = keeping.interview.response(from: keeping.header, ending: .stopped)
    #expect(response.status == .stopped && response.answers.count == 1)
    var throwing = Scenario([ask("one"), ask("two")])
    throwing.type("first", "stop", "2")
    #expect(throwing.asked == "Do you want to throw all your answers away?")
    throwing.type("no")
    #expect(throwing.asked == "Do you want to stop?")
    throwing.type("2", "1")
    #expect(throwing.interview.stage == .ended(.discarded))
  }

  @Test func `stop during a break is obeyed`() {
    var scenario = Scenario([ask("one")])
    scenario.type("break", "stop")
    #expect(scenario.asked == "Do you want to stop?")
  }

  @Test func `skip takes an answer out only when it is meant`() {
    var scenario = Scenario([ask("one"), ask("two")])
    scenario.type("first", "back", "skip")
    #expect(scenario.asked == "one?" && scenario.said.contains("first"))
    #expect(scenario.answer("one") == .value(.text("first")))
    scenario.type("skip")
    #expect(scenario.asked == "two?" && scenario.answer("one") == .none(.skipped))
    scenario.type("back", "a new story", "back", "skip")
    #expect(scenario.asked == "one?" && scenario.answer("one") == .value(.text("a new story")))
  }
}
