import Testing
import Themes

@Suite struct `Differences between shares` {
  private struct Case: Decodable {
    let counts: [Int]
    let points, low, high: Double
  }

  @Test func `intervals agree with statsmodels`() throws {
    let cases = try Fixture.cases("differences.json", Case.self)
    #expect(cases.count >= 50)
    for one in cases {
      let counts = one.counts
      let difference = try #require(
        Difference(
          of: Proportion(counts[0], of: counts[1]), from: Proportion(counts[2], of: counts[3])))
      #expect(abs(difference.points - one.points) < 1e-9, "\(counts)")
      #expect(abs(difference.interval.lowerBound - one.low) < 1e-9, "\(counts)")
      #expect(abs(difference.interval.upperBound - one.high) < 1e-9, "\(counts)")
    }
  }

  @Test func `a share of nobody differs from nothing`() {
    #expect(Difference(of: Proportion(0, of: 0), from: Proportion(1, of: 2)) == nil)
    #expect(Difference(of: Proportion(1, of: 2), from: Proportion(3, of: 2)) == nil)
  }

  @Test func `turning the two round turns the interval round`() throws {
    let (one, other) = (Proportion(5, of: 19), Proportion(0, of: 20))
    let more = try #require(Difference(of: one, from: other))
    let fewer = try #require(Difference(of: other, from: one))
    #expect(abs(more.interval.lowerBound + fewer.interval.upperBound) < 1e-12)
    #expect(more.isClear && fewer.isClear)
  }
}
