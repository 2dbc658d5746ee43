import Survey
import Testing

@testable import Themes

@Suite struct `Splitting a summary` {
  private let shelf = Shelf([
    Example.questionnaire(
      [
        Example.question("x", .text), Example.question("help", .chooseSeveral(.init(.list("l")))),
        Example.question("age", .integer),
      ], lists: ["l": Example.choices("mum", "friend", "nobody")])
  ])

  private let responses = [
    Example.response(
      "1", "a",
      [
        Example.answer("help", ["friend", "mum"]), Example.answer("x", "waiting"),
        Example.answer("age", 9),
      ]),
    Example.response(
      "2", "b", group: .parentCarer, wave: "2026-spring", mode: .paper,
      [
        Example.none("help", .doNotKnow), Example.answer("age", 10),
      ]),
    Example.response("3", "c", [Example.answer("help", ["uncle"]), Example.answer("age", 10)]),
    Example.response("4", "d", mode: .group, size: 5, [Example.hands("help", ["mum": 5])]),
    Example.response("5", "e", [Example.answer("x", "The bus."), Example.answer("age", "many")]),
  ]

  private func parts(_ field: String) throws -> [(String, String, Int)] {
    try Split(
      of: Example.readings(responses, shelf), by: Field(field), on: shelf,
      codebook: Example.codebook
    ).parts.map { ($0.value, $0.label, $0.summary.base) }
  }

  @Test(arguments: [
    ("group", ["young-person 4", "parent-carer 1"]),
    ("wave", ["2026-spring 1", "2026-autumn 4"]),
    ("mode", ["alone 3", "paper 1", "group 1"]),
    ("questionnaire", ["q 5"]),
    (
      "help",
      ["mum 1", "friend 1", "uncle 1", "do-not-know 1", "answered-together 1", "not-asked 1"]
    ),
    ("age", ["9 1", "10 2", "many 1", "not-asked 1"]),
  ])
  func `each value that occurs is a part, in the field's own order`(
    _ field: String, _ expected: [String]
  ) throws {
    #expect(try parts(field).map { "\($0.0) \($0.2)" } == expected)
  }

  @Test func `values go by the words of the choice list`() throws {
    #expect(try parts("help").map(\.1).prefix(3) == ["MUM", "FRIEND", "uncle"])
    #expect(try parts("help").map(\.1).suffix(1) == ["Not asked"])
  }

  @Test func `every part has every theme`() throws {
    let split = try Split(
      of: Example.readings(responses, shelf), by: .group, on: shelf, codebook: Example.codebook)
    #expect(split.parts.allSatisfy { $0.summary.findings.count == 3 })
    #expect(split.parts.first?.summary.findings.map(\.respondents) == [1, 1, 0])
  }

  @Test func `people's own words cannot be split by`() {
    #expect(throws: UnsuitableField.open("x")) { try parts("x") }
    #expect(UnsuitableField.open("x").description.contains("own words"))
  }

  @Test func `a question that nobody asks cannot be split by`() {
    #expect(throws: UnsuitableField.unknown("shoe")) { try parts("shoe") }
  }
}
