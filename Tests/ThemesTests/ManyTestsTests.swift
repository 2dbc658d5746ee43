import Testing
import Themes

@Suite struct `Many tests, and the middle of numbers` {
  private struct Tests: Decodable { let p, adjusted: [Double] }
  private struct Sample: Decodable { let numbers, quartiles: [Double] }

  @Test func `allowing for many tests agrees with statsmodels`() throws {
    let cases = try Fixture.cases("false_discovery.json", Tests.self)
    #expect(cases.count >= 50)
    for one in cases {
      let adjusted = FalseDiscovery.adjusted(one.p)
      #expect(adjusted.count == one.adjusted.count)
      for (mine, theirs) in zip(adjusted, one.adjusted) {
        #expect(abs(mine - theirs) < 1e-9, "\(one.p)")
      }
    }
  }

  @Test func `the middle and the quartiles agree with NumPy`() throws {
    let cases = try Fixture.cases("spreads.json", Sample.self)
    #expect(cases.count >= 50)
    for one in cases {
      let spread = try #require(Spread(of: one.numbers))
      let found = [spread.lowerQuartile, spread.median, spread.upperQuartile]
      for (mine, theirs) in zip(found, one.quartiles) {
        #expect(abs(mine - theirs) < 1e-9, "\(one.numbers)")
      }
    }
  }

  @Test func `no numbers, and what is no number, have no middle`() {
    #expect(Spread(of: []) == nil)
    #expect(Spread(of: [1, .nan]) == nil && Spread(of: [1, .infinity]) == nil)
  }
}
