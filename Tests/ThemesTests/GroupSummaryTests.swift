import Survey
import Testing

@testable import Themes

@Suite struct `Summing up what groups said` {
  private let shelf = Shelf([
    Example.questionnaire(
      [
        Example.question("better", .text), Example.question("plan", .chooseOne(.init(.list("l")))),
        Example.question("helps", .chooseSeveral(.init(.list("l")))),
      ], lists: ["l": Example.choices("yes", "no")])
  ])

  private func said(_ number: Int, _ words: String, agree: Int? = nil) -> Answer {
    Answer(
      question: Example.path("better[\(number)]"), content: .value(.text(words)), agree: agree)
  }

  private func group(_ id: String, _ code: String, size: Int = 9, _ answers: [Answer]) -> Response {
    Example.response(id, code, mode: .group, size: size, answers)
  }

  @Test func `counts people, not returns, and says how many were heard together`() throws {
    let summary = Example.summary(
      [
        group("1", "g", [said(1, "The wait is long", agree: 6), said(2, "The bus", agree: 2)]),
        Example.response("2", "b", [Example.answer("better", "I wait and wait")]),
        Example.response("3", "c", [Example.answer("better", "Nothing")]),
      ], shelf)
    #expect(summary.base == 11 && summary.together == 9 && summary.responses == 3)
    let wait = try #require(summary.findings.first { $0.theme == "wait" })
    #expect(wait.respondents == 7 && wait.base == 11)
    #expect(summary.findings.first { $0.theme == "bus" }?.respondents == 2)
    #expect(wait.excerpts.map(\.people) == [6, nil])
    #expect(wait.excerpts.first?.question == Example.path("better[1]"))
  }

  @Test func `counts at least one and at most all, and the same people once`() throws {
    let summary = Example.summary(
      [
        group(
          "1", "g", size: 5,
          [
            said(1, "The wait", agree: 0), said(2, "I wait too", agree: 4), said(3, "wait"),
            said(4, "The bus", agree: 50),
          ])
      ], shelf)
    #expect(summary.findings.first { $0.theme == "wait" }?.respondents == 4)
    #expect(summary.findings.first { $0.theme == "bus" }?.respondents == 5)
    #expect(summary.base == 5 && summary.answers == 4)
  }

  @Test func `asks a question of those it was for`() throws {
    let hands = Answer(
      question: Example.path("plan"), content: .none(.skipped), tally: ["yes": 3], asked: 5)
    let tallies = Tally.all(
      of: Example.readings([group("1", "g", [hands])], shelf), on: shelf)
    let plan = try #require(tallies.first { $0.question == "plan" })
    #expect(plan.base == 5 && plan.notAsked == 4)
    #expect(plan.rows.first { $0.role == .uncounted }?.count == 2)
  }

  @Test func `does not guess how many chose none of several`() throws {
    let hands = Example.hands("helps", ["yes": 9, "no": 4])
    let tallies = Tally.all(
      of: Example.readings([group("1", "g", [hands])], shelf), on: shelf)
    let helps = try #require(tallies.first { $0.question == "helps" })
    #expect(helps.base == 9 && helps.overlaps)
    #expect(!helps.rows.contains { $0.role == .uncounted })
  }
}
