import Survey
import Testing

@testable import Themes

@Suite struct `Comparing questionnaires by outcome` {
  private func questionnaire(_ id: String, _ options: [String], _ name: String) -> Questionnaire {
    let question = Question(
      name: name, kind: .chooseOne(.init(.list("l"))), label: Wording(["default": id]),
      tags: Tags(outcome: "listened"))
    return Questionnaire(
      id: id, version: "1", items: [.question(question)],
      lists: ["l": options.map { Choice(name: $0, label: Wording(["default": $0])) }])
  }

  private func comparison(_ others: [String]) throws -> Comparison {
    let shelf = Shelf([
      questionnaire("young", ["yes", "no"], "one"), questionnaire("parent", others, "two"),
    ])
    let readings = Example.readings(
      [
        Example.response("1", "a", questionnaire: "young", [Example.answer("one", "yes")]),
        Example.response("2", "b", questionnaire: "young", [Example.answer("one", "no")]),
        Example.response("3", "c", questionnaire: "parent", [Example.answer("two", "yes")]),
      ], shelf)
    let portions = try Portion.all(of: readings, by: .questionnaire, on: shelf)
    let tallies = portions.map { ($0.value, Tally.all(of: $0.readings, on: shelf)) }
    return try #require(
      Comparison(
        of: Split(portions, by: .questionnaire, codebook: Example.codebook), portions: portions,
        tallies: Dictionary(uniqueKeysWithValues: tallies)))
  }

  @Test func `the same outcome with the same answers is the same question`() throws {
    let found = try comparison(["yes", "no"])
    let question = try #require(found.questions.first)
    #expect(question.reference.label == "young" && question.others.map(\.tally.label) == ["parent"])
    #expect(question.rows.map(\.value) == ["yes", "no"])
    #expect(question.rows.map { $0.contrasts.map(\.share?.count) } == [[1], [0]])
    #expect(found.unlike.isEmpty)
  }

  @Test func `other answers to choose from are not compared, and that is told`() throws {
    let found = try comparison(["yes", "mostly", "no"])
    #expect(found.questions.isEmpty && found.unlike == ["young"])
  }
}
