import Testing
import Themes

@Suite struct `Shares and their intervals` {
  private struct Case: Decodable {
    var count: Int
    var base: Int
    var low: Double
    var high: Double
  }

  @Test func `intervals agree with statsmodels`() throws {
    let cases = try Fixture.cases("wilson.json", Case.self)
    #expect(cases.count >= 60)
    for one in cases {
      let bounds = try #require(Proportion.wilson(successes: one.count, of: one.base))
      #expect(abs(bounds.lowerBound - one.low) < 1e-9, "\(one.count) of \(one.base)")
      #expect(abs(bounds.upperBound - one.high) < 1e-9, "\(one.count) of \(one.base)")
    }
  }

  @Test func `an empty base has no share`() {
    #expect(Proportion(0, of: 0).percent == nil)
    #expect(Proportion(0, of: 0).interval == nil)
  }

  @Test func `counts that are no share have no interval`() {
    #expect(Proportion.wilson(successes: 3, of: 2) == nil)
    #expect(Proportion.wilson(successes: -1, of: 2) == nil)
  }

  @Test func `a share is in per cent`() {
    #expect(Proportion(12, of: 48).percent == 25)
    #expect(Proportion(0, of: 9).interval?.lowerBound == 0)
    #expect(Proportion(9, of: 9).interval?.upperBound == 100)
  }
}
