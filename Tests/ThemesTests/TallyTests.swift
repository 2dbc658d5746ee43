import Survey
import Testing

@testable import Themes

@Suite struct `Tallying closed questions` {
  private let lists = ["l": Example.choices("yes", "no", "maybe")]

  private func tally(
    _ kind: Question.Kind, _ responses: [Response], versions: [Questionnaire] = []
  ) throws -> Tally {
    let shelf = Shelf(
      versions + [Example.questionnaire([Example.question("x", kind)], lists: lists)])
    return try #require(Tally.all(of: Example.readings(responses, shelf), on: shelf).first)
  }

  private func counts(_ tally: Tally) -> [String] {
    tally.rows.map { "\($0.value) \($0.count ?? -1)" }
  }

  private let noAnswers = [
    "do-not-know 0", "do-not-want-to-say 0", "skipped 0", "not-understood 0",
  ]

  @Test func `every option and every kind of no answer has a row`() throws {
    let tally = try tally(
      .chooseOne(.init(.list("l"))),
      [
        Example.response("1", "a", [Example.answer("x", "yes")]),
        Example.response("2", "b", [Example.none("x", .doNotWantToSay)]),
        Example.response("3", "c", [Example.none("x", .skipped)]),
        Example.response("4", "d", []),
      ])
    #expect(tally.label == "The x?")
    #expect(tally.base == 3)
    #expect(tally.notAsked == 1)
    #expect(
      counts(tally) == [
        "yes 1", "no 0", "maybe 0", "do-not-know 0", "do-not-want-to-say 1", "skipped 1",
        "not-understood 0",
      ])
    #expect(!tally.overlaps)
    #expect(tally.proportion(tally.rows[0])?.base == 3)
  }

  @Test func `somebody asked in one of two returns was asked`() throws {
    let tally = try tally(
      .chooseOne(.init(.list("l"))),
      [
        Example.response("1", "a", [Example.answer("x", "yes")]),
        Example.response("2", "a", []),
        Example.response("3", "b", []),
      ])
    #expect(tally.base == 1 && tally.notAsked == 1)
  }

  @Test func `several choices are shares of people and add to more`() throws {
    let tally = try tally(
      .chooseSeveral(.init(.list("l"))),
      [
        Example.response("1", "a", [Example.answer("x", ["yes", "no"])]),
        Example.response("2", "b", [Example.answer("x", ["yes"])]),
      ])
    #expect(counts(tally) == ["yes 2", "no 1", "maybe 0"] + noAnswers)
    #expect(tally.base == 2)
    #expect(tally.overlaps)
  }

  @Test func `a group session counts the people who put up their hands`() throws {
    let tally = try tally(
      .chooseOne(.init(.list("l"))),
      [
        Example.response(
          "1", "g", mode: .group, size: 9,
          [
            Example.hands("x", ["yes": 5, "no": 2, "do-not-know": 1])
          ]),
        Example.response("2", "b", [Example.answer("x", "yes")]),
        Example.response("3", "h", mode: .group, size: 4, []),
      ])
    #expect(tally.base == 10)
    #expect(tally.notAsked == 4)
    #expect(
      counts(tally) == [
        "yes 6", "no 2", "maybe 0", "do-not-know 1", "do-not-want-to-say 0", "skipped 0",
        "not-understood 0", "not-counted 1",
      ])
  }

  @Test func `versions are laid together by name and old choices keep their stored name`() throws {
    let old = Example.questionnaire(
      version: "0", [Example.question("x", .chooseOne(.init(.list("l"))))],
      lists: ["l": Example.choices("yes", "perhaps")])
    let tally = try tally(
      .chooseOne(.init(.list("l"))),
      [
        Example.response("1", "a", version: "0", [Example.answer("x", "perhaps")]),
        Example.response("2", "b", [Example.answer("x", "yes")]),
        Example.response("3", "c", [Example.answer("x", "ancient")]),
      ], versions: [old])
    #expect(tally.base == 3)
    #expect(
      counts(tally) == ["yes 1", "no 0", "maybe 0", "perhaps 1", "ancient 1"] + noAnswers)
    #expect(tally.rows.map(\.label).prefix(5) == ["YES", "NO", "MAYBE", "perhaps", "ancient"])
    #expect(tally.rows[4].role == .unlisted)
  }

  @Test func `a rank tells how often first and the mean place`() throws {
    let tally = try tally(
      .rank(.init(.list("l"))),
      [
        Example.response("1", "a", [Example.answer("x", ["no", "yes", "maybe"])]),
        Example.response("2", "b", [Example.answer("x", ["no", "maybe"])]),
      ])
    #expect(counts(tally).prefix(3) == ["yes 0", "no 2", "maybe 0"])
    #expect(tally.rows.prefix(3).map(\.meanPlace) == [2, 1, 2.5])
    #expect(tally.rows.prefix(3).map(\.placed) == [1, 2, 2])
  }

  @Test func `a range shows every step, and its middle`() throws {
    let tally = try tally(
      .range(.init(start: 1, end: 4)),
      [
        Example.response("1", "a", [Example.answer("x", 4)]),
        Example.response("2", "b", [Example.answer("x", 1)]),
        Example.response("3", "c", [Example.none("x", .doNotKnow)]),
      ])
    #expect(counts(tally).prefix(4) == ["1 1", "2 0", "3 0", "4 1"])
    #expect(tally.median == 2.5)
    #expect(tally.base == 3)
  }

  @Test func `numbers are shown as they were given, in order`() throws {
    let tally = try tally(
      .integer,
      [
        Example.response("1", "a", [Example.answer("x", 10)]),
        Example.response("2", "b", [Example.answer("x", 9)]),
        Example.response("3", "c", [Example.answer("x", 10)]),
      ])
    #expect(counts(tally).prefix(2) == ["9 1", "10 2"])
    #expect(tally.median == 10)
  }

  @Test func `a person asked in two waves is one person`() throws {
    let tally = try tally(
      .chooseOne(.init(.list("l"))),
      [
        Example.response("1", "a", [Example.answer("x", "yes")]),
        Example.response("2", "a", wave: "2027-spring", [Example.answer("x", "yes")]),
      ])
    #expect(tally.base == 1)
    #expect(tally.rows[0].count == 1)
  }

  @Test func `consent and words are not tallied`() {
    let shelf = Shelf([
      Example.questionnaire(
        [
          Example.question("ok", .chooseOne(.init(.list("l"))), consent: "quote"),
          Example.question("words", .text), Example.question("read", .note),
        ], lists: lists)
    ])
    let readings = Example.readings([Example.response("1", "a", [])], shelf)
    #expect(Tally.all(of: readings, on: shelf).isEmpty)
  }
}
