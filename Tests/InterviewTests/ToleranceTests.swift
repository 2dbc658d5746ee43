import Survey
import Testing

@testable import Interview

@Suite struct `Taking what people type` {
  @Test func `every line of the table comes to what a careful person would make of it`() throws {
    let seat = try ToleranceSeat()
    let lines = try ToleranceLine.all()
    #expect(lines.count >= 400)
    var counts: [String: Int] = [:]
    var wrong: [String] = []
    for line in lines {
      let outcome = try seat.outcome(of: line)
      counts[String(outcome.prefix { $0 != " " }), default: 0] += 1
      #expect(outcome == line.expected, "\(line)")
      // To take something else than was meant is the one thing that must never be.
      if outcome.hasPrefix("takes") || outcome.hasPrefix("state"), outcome != line.expected {
        wrong.append("\(line), but \(outcome)")
      }
    }
    #expect(wrong == [])
    print(
      "\(lines.count) lines typed:",
      counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", "),
      "- \(wrong.count) wrong acceptances")
  }
}
