import Survey
import Terminal
import TestSupport
import Testing

@testable import Shell

@Suite struct `Verbs that others come after` {
  private func candidates(_ line: String, _ word: String, _ place: TemporaryStudy) -> [String] {
    let session = Session(
      console: ScriptedConsole(), environment: place.environment,
      now: { .init(seconds: 1_795_276_931) })
    return Vocabulary(session).candidates(after: line, for: word)
  }

  @Test func `are completed with their options and the codes of what is there`() throws {
    let place = try TemporaryStudy(withStarters: true)
    place.run("statements add 'More buses'")
    place.run("session start")
    #expect(candidates("", "stat", place) == ["statements"])
    #expect(candidates("statements ", "a", place) == ["add", "approve"])
    #expect(candidates("session ", "", place) == ["close", "list", "show", "start"])
    #expect(candidates("session start ", "--pl", place) == ["--place"])
    #expect(candidates("session start --kind ", "focus", place) == ["focus-group"])
    #expect(candidates("statements approve ", "", place).allSatisfy { $0.hasPrefix("st-") })
    #expect(candidates("vote ", "", place).count == 1)
    #expect(candidates("session close ", "", place).count == 1)
    #expect(candidates("prioritise dots --over themes ", "wait-s", place) == ["wait-salt"])
    #expect(candidates("statements nosuch ", "", place) == [])
  }

  @Test func `have help of their own`() throws {
    let place = try TemporaryStudy()
    #expect(place.run("help statements add").transcript.contains("USAGE: yousaid statements add"))
    #expect(place.run("help prioritise").transcript.contains("Each person puts a few dots"))
    let wrong = place.run("help statements nosuch")
    #expect(
      wrong.status == 1 && wrong.complaints.contains("There is no verb “nosuch” in “statements”"))
    #expect(place.run("help ask nosuch").status == 1)
    #expect(place.run("statements nosuch").status == 64)
    #expect(place.run("statements").transcript.contains("USAGE: yousaid statements"))
  }
}
