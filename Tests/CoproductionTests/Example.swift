import Foundation
import Survey
import Testing

@testable import Coproduction

/// Three actions and what happened to them.
enum Example {
  static let steps = [
    step("a-1", 0, .added(pledge("wait", by: "2027-01-31", will: "We will look.")), "2026-11-21"),
    step(
      "a-1", 1,
      .updated(
        Progress(
          .doing, words: "The post is advertised.", because: "Nobody applied.",
          by: day("2027-03-31"))), "2027-02-01"),
    step("a-2", 0, .added(pledge("clubs", by: "2026-12-31")), "2026-11-22"),
    step("a-3", 0, .added(pledge("clubs", by: "2026-12-01")), "2026-11-23"),
    step(
      "a-3", 1, .updated(Progress(.cannot, words: "No club.", because: "No money.")),
      "2026-11-24"),
    step("a-1", 2, .helped(Feedback(.youngPerson, yes: 5, no: 2, words: "A bit")), "2027-03-01"),
  ]

  static let register = ActionRegister(steps)

  static func pledge(_ theme: String, by: String, will: String? = nil) -> Pledge {
    Pledge(
      theme: theme, said: "It is too long.", area: "health", agency: "health", owner: "SEND lead",
      by: day(by), will: will)
  }

  static func step(
    _ action: String, _ seen: Int, _ change: ActionEvent.Change, _ date: String
  ) -> Action.Step {
    Action.Step(ActionEvent(action, seen: seen, change), at: time(date))
  }

  static func day(_ text: String) -> CivilDate {
    CivilDate(iso: text) ?? CivilDate(daysSince1970: 0)
  }

  static func time(_ date: String) -> Moment {
    Moment(seconds: day(date).daysSince1970 * 86_400 + 36_000)
  }

  /// A value after it was written down and read again.
  static func again<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
  }

  /// The members that a value is written down as.
  static func members(_ value: some Encodable) throws -> Set<String> {
    let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
    return Set(try #require(object as? [String: Any]).keys)
  }
}
