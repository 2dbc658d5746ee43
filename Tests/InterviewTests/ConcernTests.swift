import Interview
import Survey
import Testing

@Suite struct `The word of whoever runs the session` {
  @Test(arguments: CommandTests.everyKind.indices)
  func `stops at once at each kind of question, and asks nothing`(index: Int) {
    var scenario = CommandTests.standing(at: index)
    let turn = scenario.type("Concern.")
    #expect(turn.clearsScreen && turn.saying.isEmpty && turn.changes.isEmpty)
    #expect(scenario.interview.stage == .ended(.concern) && scenario.interview.prompt == nil)
  }

  @Test(arguments: [["break"], ["stop"], ["stop", "2"], ["settings"], ["¿¿ 99"]])
  func `stops also in between`(lines: [String]) {
    var scenario = CommandTests.standing(at: 3)
    for line in lines { scenario.type(line) }
    scenario.type("concern")
    #expect(scenario.interview.stage == .ended(.concern))
  }

  @Test func `can be an answer between quotation marks or in a sentence`() {
    var scenario = Scenario([ask("t"), ask("u")])
    scenario.type("\"concern\"")
    #expect(scenario.answer("t") == .value(.text("concern")))
    scenario.type("My concern is the bus")
    #expect(scenario.answer("u") == .value(.text("My concern is the bus")))
  }

  @Test func `is told to nobody who answers`() {
    var scenario = Scenario([ask("t")])
    for phrase in Phrase.allCases where phrase != .concernStop {
      #expect(!scenario.interview.setting.phrases[phrase].lowercased().contains("concern"))
    }
    for line in ["help", "what", "zzz", "settings"] {
      scenario.type(line)
      let shown = scenario.said + (scenario.interview.prompt?.lines.joined() ?? "")
      #expect(!shown.lowercased().contains("concern"))
    }
  }
}

private typealias CommandTests = `The words that work at every question`
