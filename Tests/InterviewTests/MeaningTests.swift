import Survey
import Testing

@testable import Interview

@Suite struct `What words mean` {
  static let glossary = Glossary([
    .init(
      word: "EHC plan", forms: ["EHCP"],
      meaning: Wording(["default": "A paper that says what help you get."])),
    .init(word: "plan", meaning: Wording(["default": "What somebody means to do."])),
  ])

  func scenario(_ kind: Question.Kind) -> Scenario {
    Scenario(
      [
        ask("plan", kind, "Does your EHC plan help?", guidance: "Think of this year."), ask("last"),
      ],
      glossary: Self.glossary)
  }

  @Test func `what says what the question means, and which words can be explained`() {
    var scenario = scenario(one("often"))
    scenario.type("what")
    #expect(scenario.said.hasPrefix("Think of this year."))
    #expect(scenario.said.contains("I can say what these words mean: EHC plan."))
  }

  @Test(arguments: [
    "what EHC plan", "What is an EHC plan?", "what ehcps", "what does EHC plan mean?",
    "what are EHC plans",
  ])
  func `what and a word explains the word`(line: String) {
    var scenario = scenario(one("often"))
    scenario.type(line)
    #expect(scenario.said == "EHC plan: A paper that says what help you get.")
    #expect(scenario.asked == "Does your EHC plan help?")
  }

  @Test func `a word that nobody has explained is said to be one`() {
    var scenario = scenario(one("often"))
    scenario.type("what bananas")
    #expect(
      scenario.said == "I do not have the meaning of “bananas”. Type help to ask a person.")
  }

  @Test func `an answer in free words that begins with what is an answer`() {
    var scenario = scenario(.text)
    scenario.type("what helps is more time")
    #expect(scenario.answer("plan") == .value(.text("what helps is more time")))
    var other = self.scenario(.text)
    other.type("what plan")
    #expect(other.said.contains("What somebody means to do."))
    #expect(other.said.contains("If that was your answer"))
    #expect(other.kept.isEmpty)
  }

  @Test func `the author's own words come first`() {
    let own = Glossary([.init(word: "plan", meaning: Wording(["default": "Our plan."]))])
    let questionnaire = Questionnaire(
      id: "lake", items: [ask("one", one("often"))], lists: Scenario.lists, glossary: own)
    var interview = Interview(
      questionnaire, setting: scenario(.text).interview.setting)
    #expect(interview.take("what plan", at: Scenario.start).saying == ["plan: Our plan."])
  }

  @Test(arguments: [one("often"), several("people"), order("people"), .acknowledge])
  func `nought gets a person at a question with numbers`(kind: Question.Kind) {
    var scenario = Scenario([ask("first", kind)])
    scenario.type("0")
    #expect(scenario.said.contains("A person can help you."))
    #expect(scenario.kept.isEmpty && scenario.asked == "first?")
  }

  @Test func `nought is an answer where it can be one`() {
    var scenario = Scenario([ask("count", .integer), ask("last")])
    scenario.type("0")
    #expect(scenario.answer("count") == .value(.number(0)))
    var named = Scenario(
      [ask("stars", one("stars")), ask("last")],
      lists: ["stars": [choice("0", "0"), choice("1", "1")]])
    named.type("0")
    #expect(!named.said.contains("A person can help you."))
  }
}
