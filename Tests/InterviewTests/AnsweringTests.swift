import Interview
import Survey
import Testing

@Suite struct `Taking an answer` {
  @Test func `says back what was chosen`() {
    var scenario = Scenario([ask("one", one("often")), ask("two")])
    scenario.type("1")
    #expect(scenario.said == "Yes. Thank you." && scenario.asked == "two?")
  }

  @Test func `is never silent about a near miss`() {
    var scenario = Scenario([ask("one", one("often")), ask("two")])
    scenario.type("somtimes")
    #expect(scenario.asked == "Did you mean Sometimes?" && scenario.kept.isEmpty)
    scenario.type("no")
    #expect(scenario.asked == "one?")
    scenario.type("somtimes", "yes")
    #expect(scenario.answer("one") == .value(.text("sometimes")))
  }

  @Test func `never takes a yes as a no`() {
    var scenario = Scenario([ask("one", one("yes_no")), ask("two")])
    scenario.type("no no no")
    #expect(scenario.asked == "Did you mean No?")
    #expect(scenario.options == ["Yes, I mean No", "No, show the question again"])
    scenario.type("yes")
    #expect(scenario.asked == "one?" && scenario.kept.isEmpty)
    scenario.type("no no no", "no")
    #expect(scenario.asked == "one?" && scenario.kept.isEmpty)
    scenario.type("no no no", "1")
    #expect(scenario.answer("one") == .value(.text("no")))
    scenario.type("back", "yse", "yes")
    #expect(scenario.answer("one") == .value(.text("yes")))
  }

  @Test func `offers a way out after a third miss`() {
    var scenario = Scenario([ask("one", one("often"))])
    scenario.type("blue", "green", "red")
    #expect(scenario.said.contains("Type skip to leave this out, or help to get a person."))
  }

  @Test func `keeps answers whose questions were taken out meanwhile`() {
    let old = [
      Answer(question: QuestionPath("gone"), content: .value(.text("my words")), words: .own),
      Answer(question: QuestionPath("one"), content: .value(.text("x")), words: .own),
    ]
    var scenario = Scenario([ask("one"), ask("two")], answers: old)
    #expect(scenario.asked == "two?" && scenario.interview.leftOver.count == 1)
    scenario.type("y", "1")
    #expect(scenario.answer("gone") == .value(.text("my words")))
  }

  @Test func `keeps an answer whose question was moved into a repeat`() {
    let old = [Answer(question: QuestionPath("story"), content: .value(.text("mine")))]
    var scenario = Scenario([loop("parts", [ask("story")]), ask("end")], answers: old)
    #expect(scenario.interview.hasAnswers && scenario.interview.leftOver.count == 1)
    scenario.type("new", "no", "x", "1")
    #expect(scenario.answer("story") == .value(.text("mine")))
    #expect(scenario.answer("parts[1].story") == .value(.text("new")))
  }

  @Test func `marks words as the person's own only where that is known`() {
    var scenario = Scenario([ask("one")], typing: .interpreter)
    scenario.type("mum's words", "1")
    #expect(scenario.response.answers.first?.words == nil)
  }

  @Test func `asks for another where the constraint does not hold, in the author's words`() {
    var scenario = Scenario([
      ask("age", .integer, constraint: ". >= 11 and . <= 25", message: "Type 11 to 25."),
      ask("two"),
    ])
    scenario.type("9")
    #expect(scenario.said == "Type 11 to 25." && scenario.asked == "age?" && scenario.kept.isEmpty)
    scenario.type("12")
    #expect(scenario.asked == "two?")
  }

  @Test func `shows the question again on the second miss`() {
    var scenario = Scenario([ask("one", one("often"))])
    #expect(scenario.type("blue").showing == .lastLine)
    #expect(scenario.type("green").showing == .whole)
  }

  @Test func `puts earlier answers into labels`() {
    var scenario = Scenario([ask("pet"), ask("name", .text, "What is your ${pet} called?")])
    scenario.type("dog")
    #expect(scenario.asked == "What is your dog called?")
  }

  @Test func `tells words that a person could not understand apart`() {
    var scenario = Scenario([ask("one"), ask("two")])
    scenario.type("I don't understand")
    #expect(scenario.answer("one") == .none(.notUnderstood) && scenario.asked == "two?")
  }

  @Test func `offers the choices that a filter lets through`() {
    var scenario = Scenario(
      [
        ask("place", one("places")),
        ask("club", one("clubs"), filter: "place = ${place}"),
      ],
      lists: [
        "places": [choice("north", "North"), choice("south", "South")],
        "clubs": [
          choice("chess", "Chess", ["place": "north"]),
          choice("swim", "Swimming", ["place": "south"]),
        ],
      ])
    scenario.type("south")
    #expect(scenario.options == ["Swimming", "I do not know", "I do not want to say"])
  }

  @Test func `offers earlier answers as choices`() {
    var scenario = Scenario([
      loop("people", [ask("name")]),
      ask("best", .chooseOne(.init(.answers("name")))),
    ])
    scenario.type("Ana", "yes", "Bo", "no")
    #expect(scenario.options.prefix(2) == ["Ana", "Bo"])
    scenario.type("bo")
    #expect(scenario.answer("best") == .value(.text("Bo")))
  }

  @Test func `shuffles the same way each time for one response`() {
    let items = [ask("one", .chooseOne(.init(.list("people"), isShuffled: true)))]
    let orders = (0..<5).map { _ in Scenario(items).options }
    #expect(Set(orders).count == 1 && Set(orders[0].prefix(3)) == ["Teacher", "Friend", "Nurse"])
  }

  @Test func `keeps fixed and calculated values that nobody is shown`() {
    var scenario = Scenario([
      ask("age", .integer), ask("adult", .calculate, calculation: "if(${age} >= 18, 'yes', 'no')"),
      ask("today", .metadata(.today)), ask("device", .metadata(.deviceid)),
    ])
    scenario.type("19")
    #expect(scenario.interview.stage == .checking)
    #expect(scenario.answer("adult") == .value(.text("yes")))
    #expect(scenario.answer("today") == .value(.text(Scenario.start.localDate.iso)))
    #expect(scenario.answer("device") == nil)
  }

  @Test func `goes on at the question that was open`() {
    let items = [ask("one"), ask("two"), ask("three")]
    var scenario = Scenario(items)
    scenario.type("a", "b", "back")
    let open = scenario.turns.flatMap(\.changes).compactMap { change in
      if case .opened(let path) = change { path } else { nil }
    }
    #expect(open == [QuestionPath("two")])
    #expect(Scenario(items, answers: scenario.kept, open: open.last).asked == "two?")
    #expect(Scenario(items, answers: scenario.kept).asked == "three?")
  }

  @Test func `falls back to the default language where a translation is missing`() {
    let item = Item.question(
      Question(name: "q", kind: .text, label: Wording(["en": "How are you?", "pl": ""])))
    let scenario = Scenario(
      [item],
      languages: [Language(name: "Polish", code: "pl"), Language(name: "English", code: "en")])
    #expect(scenario.asked == "How are you?")
  }
}

@Suite struct `Telling how far along it is` {
  @Test func `is exact where nothing can change it`() {
    var scenario = Scenario([ask("a"), ask("n", .note), ask("b"), ask("c")])
    #expect(scenario.interview.prompt?.progress == "Question 1 of 3.")
    scenario.type("x")
    #expect(scenario.interview.prompt?.progress == nil)
    scenario.type("")
    #expect(scenario.interview.prompt?.progress == "Question 2 of 3.")
  }

  @Test func `is rough where answers decide, and exact once they have`() {
    var scenario = Scenario([
      ask("take_part", one("yes_no")),
      group("questions", relevant: "${take_part} = 'yes'", [ask("a"), ask("b")]),
    ])
    #expect(scenario.interview.prompt?.progress == "Question 1. About 2 more.")
    scenario.type("yes")
    #expect(scenario.interview.prompt?.progress == "Question 2 of 3.")
  }

  @Test func `counts one turn of a repeat, and the others when they are added`() {
    var scenario = Scenario([loop("hopes", [ask("a"), ask("b")]), ask("c")])
    #expect(scenario.interview.prompt?.progress == "Question 1. About 2 more.")
    scenario.type("x", "y", "yes")
    #expect(scenario.interview.prompt?.progress == "Question 3. About 2 more.")
    scenario.type("x", "y", "no")
    #expect(scenario.interview.prompt?.progress == "Question 5 of 5.")
  }
}
