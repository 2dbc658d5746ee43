import Survey
import Testing

@testable import Interview

@Suite struct `A group that answers together` {
  private func nine(
    _ items: [Item], size: Int = 9, answers: [Answer] = [], open: QuestionPath? = nil
  ) -> Scenario {
    Scenario(items, answers: answers, open: open, typing: nil, mode: .group, size: size)
  }

  private func tally(_ scenario: Scenario, _ name: String) -> [String: Int]? {
    scenario.response.answers.first { $0.question.description == name }?.tally
  }

  @Test(arguments: [
    "yes 5, no 3", "5 yes 3 no", "yes 5 no 3", "1: 5, 2: 3", "Yes: 5; No: 3", "five yes, three no",
    "yes=5 and no=3", "YES 5,NO 3", "3 no and 5 yes", "1 = 5, 2 = 3",
  ])
  func `is counted however the numbers are typed`(line: String) {
    var scenario = nine([ask("listened", one("yes_no")), ask("more")])
    scenario.type(line)
    #expect(scenario.asked == "more?", "\(scenario.said)")
    #expect(tally(scenario, "listened") == ["yes": 5, "no": 3])
    #expect(scenario.said == "Yes 5, No 3. Thank you. 1 gave no answer." || line.hasPrefix("3 no"))
  }

  @Test(arguments: [
    "5", "5 3", "yes", "1 5, 2 3", "yes 5, maybe 3", "yes 5, yes 3", "yes -1", "yse 5",
  ])
  func `is asked again, with an example, where the numbers do not say what they mean`(line: String)
  {
    var scenario = nine([ask("listened", one("yes_no"))])
    scenario.type(line)
    #expect(scenario.asked == "listened?" && scenario.said.contains("like this: Yes 5"))
    #expect(scenario.kept.isEmpty)
  }

  @Test func `cannot be more people than there are, and loses nothing by it`() {
    var scenario = nine([ask("listened", one("yes_no")), ask("more")])
    scenario.type("yes 6, no 3", "back", "yes 9, no 3")
    #expect(scenario.said.contains("That is 12 people, and there are 9."))
    #expect(tally(scenario, "listened") == ["yes": 6, "no": 3])
    scenario.type("yes 9223372036854775807, no 9223372036854775807")
    #expect(scenario.said.contains("The numbers can come to 9 at most."))
    scenario.type("everybody yes")
    #expect(tally(scenario, "listened") == ["yes": 9])
  }

  @Test func `gives each of several options up to as many as there are`() {
    var scenario = nine([ask("helps", several("people")), ask("more")])
    scenario.type("teacher 9, friend 9, nurse 10")
    #expect(scenario.said.contains("That is 10 people"))
    scenario.type("teacher 9, friend 4")
    #expect(tally(scenario, "helps") == ["teacher": 9, "friend": 4])
  }

  @Test func `gives numbers, ranks and ways of not answering`() {
    var scenario = nine([
      ask("scale", .range(.init(start: 1, end: 5))), ask("age", .integer),
      ask("first", order("people")), ask("end"),
    ])
    scenario.type("1: 5, 4: 3", "12: 4, 13: 2", "friend 3, teacher 2, 1 I do not know")
    #expect(tally(scenario, "scale") == ["1": 5, "4": 3])
    #expect(tally(scenario, "age") == ["12": 4, "13": 2])
    #expect(tally(scenario, "first") == ["friend": 3, "teacher": 2, "do-not-know": 1])
    #expect(scenario.asked == "end?")
    scenario.type("back", "back", "back", "5 3")
    #expect(scenario.said.contains("like this: 1: 5, 5: 3."))
  }

  @Test func `is asked what any of them could see, and is told how many that is`() throws {
    var scenario = nine([
      ask("plan", one("yes_no")), ask("read", one("yes_no"), relevant: "${plan} = 'yes'"),
      ask("why", one("yes_no"), relevant: "${read} = 'no'"),
      ask("never", relevant: "${plan} = 'perhaps'"), ask("end"),
    ])
    scenario.type("yes 5, no 3")
    #expect(scenario.asked == "read?")
    #expect(scenario.interview.prompt?.hint?.contains("This is for 5 of you.") == true)
    scenario.type("yes 3, no 1")
    #expect(
      scenario.asked == "why?" && scenario.interview.prompt?.hint?.contains("1 of you") == true)
    scenario.type("skip")
    #expect(scenario.asked == "end?")
    let read = try #require(scenario.response.answers.first { $0.question.name == "read" })
    #expect(read.asked == 5 && read.tally == ["yes": 3, "no": 1])
    #expect(tally(scenario, "why") == ["skipped": 1])
    // When nobody has a plan any more, nobody is asked what hangs on it, and it comes back later.
    scenario.type("back", "back", "back", "no 9")
    #expect(scenario.asked == "end?")
    #expect(scenario.response.answers.map(\.question.name) == ["plan"])
  }

  @Test func `is not asked what nobody could see, also behind sections and other answers`() {
    var scenario = nine([
      ask("helps", several("people")), ask("age", .integer),
      ask("both", relevant: "selected(${helps}, 'teacher') and selected(${helps}, 'friend')"),
      group("older", relevant: "${age} > 15", [ask("work")]),
      ask("young", relevant: "${age} < 12 or ${age} = ''"),
    ])
    scenario.type("teacher 2, friend 3", "16: 4, 17: 5")
    // Somebody may have both, and nobody is known not to be older.
    #expect(scenario.asked == "both?")
    scenario.type("x / 1", "", "y / 2", "")
    #expect(scenario.interview.stage == .checking)
  }

  @Test func `says many things, one after the other, with how many agree`() {
    var scenario = nine([ask("better"), ask("end")])
    scenario.type("More quiet rooms / 6")
    #expect(scenario.said == "6 agree. Thank you.")
    scenario.type("Shorter waits")
    #expect(scenario.asked == "How many of the 9 agree with “Shorter waits”?")
    scenario.type("three")
    scenario.type("Trips", "", "Buses / 12")
    #expect(scenario.said.contains("That is 12 people, and there are 9."))
    scenario.type("all")
    scenario.type("Nonsense")
    scenario.type("back")
    #expect(scenario.said == "That is taken out.")
    scenario.type("")
    #expect(scenario.asked == "end?")
    let better = scenario.response.answers.filter { $0.question.name == "better" }
    #expect(
      better.map(\.question.description) == ["better[1]", "better[2]", "better[3]", "better[4]"])
    #expect(better.map(\.agree) == [6, 3, nil, 9])
    #expect(better.last?.value == .text("Buses") && better.allSatisfy { $0.tally == nil })
  }

  @Test func `can say nothing, leave everything out, or not know`() {
    var scenario = nine([ask("better"), ask("worse"), ask("else"), ask("end")])
    scenario.type("")
    #expect(scenario.asked == "better?")
    scenario.type("Trips / 2", "skip", "skip")
    #expect(scenario.asked == "worse?" && scenario.answer("better") == .some(.none(.skipped)))
    scenario.type("I do not know", "Trips / 2", "I do not know")
    #expect(scenario.asked == "else?")
    scenario.type("")
    #expect(scenario.answer("worse") == .some(.none(.doNotKnow)))
    #expect(scenario.answer("else[1]") == .value(.text("Trips")))
  }

  @Test func `goes on where it was left, with everything that was said`() {
    let items = [ask("plan", one("yes_no")), ask("better"), ask("end")]
    var first = nine(items)
    first.type("yes 5, no 4", "More quiet rooms / 6", "Trips")
    let draft = first.kept
    var second = nine(items, answers: draft, open: QuestionPath("better"))
    #expect(second.asked == "better?")
    #expect(second.interview.prompt?.standing?.contains("More quiet rooms (6 agree)") == true)
    #expect(second.interview.hasAnswers)
    second.type("", "Nothing / 1", "")
    #expect(tally(second, "plan") == ["yes": 5, "no": 4])
    #expect(
      second.response.answers.map(\.question.description)
        == ["plan", "better[1]", "better[2]", "end[1]"])
    #expect(second.interview.leftOver.isEmpty)
  }

  @Test func `keeps what was said when it stops in the middle of it`() {
    var scenario = nine([ask("better")])
    scenario.type("Trips / 2")
    #expect(scenario.interview.hasAnswers)
    #expect(scenario.response.answers.map(\.agree) == [2])
  }

  @Test func `keeps what was said to a question that is there no more, with its numbers`() {
    let kept = [
      Answer(question: QuestionPath("gone"), content: .none(.skipped), tally: ["yes": 5], asked: 6),
      Answer(
        question: QuestionPath([.init("lost", turn: 1)]), content: .value(.text("Trips")), agree: 3),
    ]
    let scenario = nine([ask("plan", one("yes_no"))], answers: kept)
    #expect(scenario.interview.leftOver == kept)
  }

  @Test func `holds the author's constraint for numbers and words, and keeps a slash in words`() {
    var scenario = nine([
      ask("age", .integer, constraint: ". < 20", message: "That is too old."),
      ask("better", constraint: "string-length(.) > 3"), ask("end"),
    ])
    scenario.type("12: 4, 40: 2")
    #expect(scenario.said == "That is too old." && scenario.asked == "age?")
    scenario.type("12: 4", "no", "Help 24/7")
    #expect(scenario.asked.contains("Help 24/7"))
    scenario.type("", "")
    #expect(scenario.answer("better[1]") == .value(.text("Help 24/7")))
  }

  @Test func `works out nothing that is worked out for one person`() {
    var scenario = nine([
      ask("plan", one("yes_no")),
      ask("score", .calculate, calculation: "if(${plan} = 'yes', 1, 0)"),
    ])
    scenario.type("yes 9")
    #expect(scenario.response.answers.map(\.question.name) == ["plan"])
  }
}
