import Survey

@testable import Themes

/// Many responses of few people, with answers of every sort.
struct Crowd {
  static let shelf = Shelf([
    Example.questionnaire(
      [
        Example.question("x", .text), Example.question("one", .chooseOne(.init(.list("l")))),
        Example.question("several", .chooseSeveral(.init(.list("l")))),
        Example.question("rank", .rank(.init(.list("l")))), Example.question("age", .integer),
      ], lists: ["l": Example.choices("yes", "no", "maybe")]),
    Example.questionnaire(
      id: "r",
      [Example.question("y", .text), Example.question("one", .chooseOne(.init(.list("l"))))],
      lists: ["l": Example.choices("yes", "no")]),
  ])

  let responses: [Response]

  /// Makes up so many responses; the same seed makes the same ones.
  init(_ count: Int, seed: UInt64) {
    var chance = SplitMix(seed: seed)
    responses = (0..<count).map { Crowd.response($0, &chance) }
  }

  var readings: [Reading] { Example.readings(responses, Crowd.shelf) }

  var ledger: Ledger { Ledger(readings, on: Crowd.shelf) }

  private static func response(_ number: Int, _ chance: inout SplitMix) -> Response {
    let isSession = Int.random(in: 0..<6, using: &chance) == 0
    let isFirst = Int.random(in: 0..<3, using: &chance) > 0
    let sentences = ["I waited.", "Nobody listens.", "The bus is late.", "Fine.", " "]
    func some<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: 0..<values.count, using: &chance)]
    }
    var answers = [
      Example.answer(isFirst ? "x" : "y", some(sentences) + " " + some(sentences)),
      some([Example.answer("one", some(["yes", "no", "dog"])), Example.none("one", .skipped)]),
    ]
    if isFirst {
      answers += [
        Example.answer("several", some([["yes"], ["no", "yes"], []])),
        Example.answer("rank", some([["yes", "no"], ["maybe"]])),
        Example.answer("age", Double(some([7, 8, 9.5]))), Example.none("x", .doNotKnow),
      ]
    }
    if isSession { answers[1] = Example.hands("one", ["yes": some([0, 3, 4]), "skipped": 1]) }
    answers.removeAll { _ in Int.random(in: 0..<4, using: &chance) == 0 }
    return Example.response(
      "id-\(number)", some(["a", "b", "c", "d", "e"]), group: some(Group.allCases),
      questionnaire: isFirst ? "q" : "r", wave: some(["2026-autumn", "2027-spring"]),
      mode: isSession ? .group : .alone, size: isSession ? some([nil, 5, 9]) : nil,
      consent: some([[:], ["take-part": true, "quote": true], ["take-part": false]]),
      status: some([.complete, .complete, .withdrawn]), answers)
  }
}
