import Survey
import Testing

@testable import Interview

@Suite struct `Reading what was typed takes no time` {
  @Test func `that anybody could notice, at the longest list`() throws {
    let seat = try ToleranceSeat()
    let interview = try #require(seat.interview("parent-carer", at: "waiting_for", in: "en"))
    let stop = try #require(interview.openStop)
    let kind = try #require(stop.node.question?.kind)
    let options = interview.options(of: stop)
    let phrases = interview.phrases
    let lines = try ToleranceLine.all().filter { $0.question == "waiting_for" }.map(\.typed)
    var answers = 0
    let rounds = 10
    let time = ContinuousClock().measure {
      for line in Array(repeating: lines, count: rounds).joined() {
        if case .taken = Reading.of(line, as: kind, options: options, in: phrases) { answers += 1 }
      }
    }
    #expect(answers > lines.count)
    let each = time / (lines.count * rounds)
    print("one line read in \(each)")
    // Built for speed, on a computer with nothing else to do, it is under a fifth of a millisecond.
    #expect(each < .milliseconds(20))
  }
}
