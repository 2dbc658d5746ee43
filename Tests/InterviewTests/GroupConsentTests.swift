import Survey
import Testing

@testable import Interview

@Suite struct `The consent of a group` {
  private let items = [
    ask("part", one("yes_no"), consent: "take-part"),
    group(
      "rest", relevant: "${part} = 'yes'",
      [
        ask("quote", one("yes_no"), consent: "quote"),
        ask("share", one("yes_no"), consent: "share-with-ehc"),
        ask("contact", one("yes_no"), consent: "contact-again"),
        ask("listened", one("yes_no")),
      ]),
  ]

  private func nine() -> Scenario {
    Scenario(items, typing: nil, mode: .group, size: 9)
  }

  @Test func `leaves out who does not take part, and asks the others`() {
    var scenario = nine()
    scenario.type("yes 7, no 2")
    #expect(scenario.said.contains("From here on we ask 7 of you."))
    #expect(scenario.interview.setting.collection.size == 7)
    scenario.type("yes 7")
    #expect(scenario.asked == "listened?")
    scenario.type("yes 8")
    #expect(scenario.said.contains("That is 8 people, and there are 7."))
    scenario.type("yes 6, no 1")
    let response = scenario.response
    #expect(response.consent["take-part"] == true && response.collection.size == 7)
    #expect(response.answers.first?.tally == ["yes": 7, "no": 2])
    #expect(response.consent.givenBy == "group")
  }

  @Test func `holds only where everybody gave it, and what is for one person is not asked`() {
    var scenario = nine()
    scenario.type("all yes", "yes 8, no 1")
    #expect(scenario.said.contains("Not everybody said yes"))
    #expect(scenario.asked == "listened?")
    #expect(scenario.response.consent.parts == ["take-part": true, "quote": false])
    scenario.type("back", "9 yes")
    #expect(scenario.said.contains("Everybody said yes."))
    #expect(scenario.response.consent["quote"] == true)
  }

  @Test func `of nobody ends it, and can be changed again`() {
    var scenario = nine()
    scenario.type("no 9")
    #expect(scenario.interview.stage == .checking)
    #expect(scenario.response.consent.parts == ["take-part": false])
    scenario.type("no", "1", "yes 9")
    #expect(scenario.asked == "quote?" && scenario.interview.setting.collection.size == 9)
  }

  @Test func `of fewer can become more again`() {
    var scenario = nine()
    scenario.type("yes 3, no 6", "back", "yes 9")
    #expect(scenario.interview.setting.collection.size == 9)
    scenario.type("yes 9", "skip")
    #expect(scenario.response.answers.last?.tally == ["skipped": 9])
  }
}
