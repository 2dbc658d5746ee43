import Survey
import Testing

@testable import Interview

@Suite struct `A repeat` {
  let hopes = [
    loop("hopes", label: "Hopes", [ask("hope"), ask("step", .text, "A step to ${hope}?")]),
    ask("count", .calculate, calculation: "count(${hopes})"),
    ask("all", .calculate, calculation: "join(', ', ${hope})"),
    ask("end"),
  ]

  @Test func `is asked once, and then offered again`() {
    var scenario = Scenario(hopes)
    #expect(scenario.interview.prompt?.heading == "Hopes, number 1.")
    scenario.type("a job")
    #expect(scenario.asked == "A step to a job?")
    scenario.type("visit a shop")
    #expect(scenario.asked == "Do you want to add another?" && scenario.options == ["Yes", "No"])
    scenario.type("yes")
    #expect(scenario.interview.prompt?.heading == "Hopes, number 2.")
    scenario.type("a flat", "learn to cook", "no")
    #expect(scenario.asked == "end?")
    #expect(scenario.answer("hopes[2].step") == .value(.text("learn to cook")))
    #expect(scenario.answer("count") == .value(.number(2)))
    #expect(scenario.answer("all") == .value(.text("a job, a flat")))
  }

  @Test func `keeps its offers out of the response`() {
    var scenario = Scenario(hopes)
    scenario.type("a", "b", "yes", "c", "d", "no", "x")
    let paths = scenario.response.answers.map(\.question.description)
    #expect(
      paths == [
        "hopes[1].hope", "hopes[1].step", "hopes[2].hope", "hopes[2].step", "end", "count", "all",
      ])
  }

  @Test func `can be gone back into, and its last turn taken back`() {
    var scenario = Scenario(hopes)
    scenario.type("a", "b", "yes", "c", "d", "no", "back", "back", "back", "back", "no")
    #expect(scenario.asked == "end?")
    scenario.type("x")
    #expect(scenario.answer("hopes[2].hope") == nil)
    #expect(scenario.answer("count") == .value(.number(1)))
  }

  @Test func `goes on in a later sitting where it was left`() {
    var scenario = Scenario(hopes)
    scenario.type("a", "b", "yes", "c")
    let later = Scenario(hopes, answers: scenario.kept)
    #expect(later.asked == "A step to c?")
  }

  @Test func `can be counted by an earlier answer`() {
    var scenario = Scenario([
      ask("n", .integer), loop("people", count: "${n}", [ask("name")]), ask("end"),
    ])
    scenario.type("2", "Ana", "Bo")
    #expect(scenario.asked == "end?")
    scenario.type("back", "back", "back", "1")
    #expect(scenario.asked == "end?")
    #expect(scenario.answer("people[2].name") == nil)
    #expect(scenario.answer("people[1].name") == .value(.text("Ana")))
  }

  @Test func `of nothing is passed over`() {
    var scenario = Scenario([
      ask("n", .integer), loop("people", count: "${n}", [ask("name")]),
      ask("all", .calculate, calculation: "count(${name})"), ask("end"),
    ])
    scenario.type("0")
    #expect(scenario.asked == "end?")
    #expect(scenario.answer("all") == .value(.number(0)))
  }

  @Test func `sees its own turn, and others see all turns`() {
    var scenario = Scenario([
      loop(
        "child",
        [
          ask("age", .integer), ask("school", one("yes_no"), relevant: "${age} > 4"),
          ask("turn", .calculate, calculation: "position(..)"),
        ]),
      ask("oldest", .calculate, calculation: "max(${age})"), ask("end"),
    ])
    scenario.type("3")
    #expect(scenario.asked == "Do you want to add another?")
    scenario.type("yes", "9")
    #expect(scenario.asked == "school?")
    scenario.type("yes", "no")
    #expect(scenario.answer("oldest") == .value(.number(9)))
    #expect(scenario.answer("child[2].turn") == .value(.number(2)))
    #expect(scenario.answer("child[1].school") == nil)
  }

  @Test func `can look into one of its other turns`() {
    var scenario = Scenario([
      loop(
        "child",
        [
          ask("age", .integer),
          ask("first", .calculate, calculation: "indexed-repeat(${age}, ${child}, 1)"),
        ]), ask("end"),
    ])
    scenario.type("3", "yes", "9", "no")
    #expect(scenario.answer("child[2].first") == .value(.text("3")))
  }

  @Test(arguments: ["99999999999999999999", "1000000000", "-3", "0.4"])
  func `with a senseless count is asked a sensible number of times`(count: String) {
    var scenario = Scenario([
      ask("n", .decimal), loop("people", count: "${n}", [ask("name")]), ask("end"),
    ])
    scenario.type(count)
    #expect(scenario.asked == (count.count > 5 ? "name?" : "end?"))
  }

  @Test func `that counts what is inside it is passed over`() {
    let scenario = Scenario([loop("people", count: "${name}", [ask("name")]), ask("end")])
    #expect(scenario.asked == "end?")
  }

  @Test func `asks about a near miss at the offer too`() {
    var scenario = Scenario([loop("people", [ask("name")]), ask("end")])
    scenario.type("Ana", "yse")
    #expect(scenario.asked == "Did you mean Yes?")
    scenario.type("1")
    #expect(scenario.asked == "name?")
  }
}
