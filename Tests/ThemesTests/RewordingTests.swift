import Survey
import Testing

@testable import Themes

@Suite struct `A question that was asked in other words` {
  private func version(_ version: String, _ labels: [String: String]) -> Questionnaire {
    Example.questionnaire(
      version: version,
      labels.sorted { $0.key < $1.key }.map { name, label in
        .question(
          Question(
            name: name, kind: .chooseOne(.init(.list("a"))), label: Wording(["default": label])))
      }, lists: ["a": Example.choices("yes", "no")])
  }

  private var shelf: Shelf {
    Shelf([
      version("1", ["one": "One?", "two": "Two?"]), version("2", ["one": "One?", "two": "Two?"]),
      version("3", ["one": "Is it one?", "two": "Two?", "three": "Three?"]),
    ])
  }

  private let responses = [
    Example.response("r1", "a", version: "1", [Example.answer("one", "yes")]),
    Example.response("r2", "b", version: "2", [Example.answer("one", "no")]),
    Example.response(
      "r3", "a", version: "3", [Example.answer("one", "yes"), Example.answer("two", "no")]),
    Example.response("r4", "c", version: "9", [Example.answer("one", "no")]),
    Example.response(
      "r5", "g", version: "3", mode: .group, size: 6,
      [Example.hands("one", ["yes": 4, "no": 1]), Example.answer("three", "yes")]),
  ]

  @Test func `is shown in every wording, with how many people each was asked of`() {
    let rewordings = Rewording.all(
      of: [Ledger(Example.readings(responses, shelf), on: shelf)], on: shelf)
    #expect(
      rewordings == [
        Rewording(
          questionnaire: "q", question: "one",
          wordings: [
            .init(label: "Is it one?", versions: ["3"], people: 7),
            .init(label: "One?", versions: ["2", "1"], people: 2),
          ])
      ])
  }

  @Test func `is counted together with the older answers`() throws {
    let tallies = Tally.all(of: Example.readings(responses, shelf), on: shelf)
    let one = try #require(tallies.first { $0.question == "one" })
    #expect(one.label == "Is it one?" && one.base == 9)
  }

  @Test func `is not one where people answered a single wording`() {
    let readings = Example.readings(Array(responses.prefix(2)), shelf)
    #expect(Rewording.all(of: [Ledger(readings, on: shelf)], on: shelf).isEmpty)
    #expect(Rewording.all(of: [Ledger(Example.readings(responses))], on: Shelf([])).isEmpty)
  }
}
