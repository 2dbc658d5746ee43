import Testing

@testable import Themes

@Suite struct `Tests of fourfold tables` {
  private struct Case: Decodable {
    let cells: [Int]
    let fisher: Double
    /// The statistic and its p; nil where a row or a column is empty.
    let pearson, yates, g2: [Double]?

    var table: FourfoldTable { FourfoldTable(cells[0], cells[1], cells[2], cells[3]) }
  }

  private let cases: [Case]

  init() throws {
    cases = try Fixture.cases("fourfold.json")
    #expect(cases.count >= 50)
  }

  private func check(
    _ statistic: Double?, is expected: [Double]?, for cells: [Int],
    at place: SourceLocation = #_sourceLocation
  ) {
    guard let expected else {
      #expect(statistic == nil, "\(cells)", sourceLocation: place)
      return
    }
    let statistic = statistic ?? .nan
    let p = FourfoldTable.probability(ofAtLeast: statistic)
    #expect(
      abs(statistic - expected[0]) < 1e-9 * max(1, expected[0]), "\(cells)", sourceLocation: place)
    #expect(abs(p - expected[1]) < 1e-9, "\(cells)", sourceLocation: place)
  }

  @Test func `Fisher's exact test agrees with SciPy`() {
    for one in cases { #expect(abs(one.table.fisher - one.fisher) < 1e-9, "\(one.cells)") }
  }

  @Test func `chi-squared agrees with SciPy, and so does its p`() {
    for one in cases { check(one.table.chiSquared, is: one.pearson, for: one.cells) }
  }

  @Test func `the correction for continuity agrees with SciPy`() {
    for one in cases { check(one.table.chiSquaredYates, is: one.yates, for: one.cells) }
  }

  @Test func `the log-likelihood agrees with SciPy`() {
    for one in cases {
      let g2 = LogLikelihood.g2(
        a: one.cells[0], b: one.cells[1], c: one.cells[2], d: one.cells[3])
      check(g2, is: one.g2, for: one.cells)
    }
  }

  @Test func `tables as likely as the one seen count, whichever side they are on`() {
    #expect(FourfoldTable(5, 0, 0, 5).fisher == FourfoldTable(0, 5, 5, 0).fisher)
    #expect(abs(FourfoldTable(5, 0, 0, 5).fisher - 2.0 / 252) < 1e-15)
  }

  @Test func `nothing is tested where a row or a column is empty`() {
    #expect(FourfoldTable(0, 0, 3, 4).fisher == 1 && FourfoldTable(0, 0, 0, 0).fisher == 1)
    #expect(AssociationTest(Proportion(0, of: 5), Proportion(0, of: 9)) == nil)
    #expect(AssociationTest(Proportion(5, of: 5), Proportion(9, of: 9)) == nil)
    #expect(AssociationTest(Proportion(0, of: 0), Proportion(3, of: 9)) == nil)
    #expect(FourfoldTable(-1, 2, 3, 4) == FourfoldTable(0, 2, 3, 4))
  }

  @Test func `the exact test is used where an expected count is below 5`() throws {
    let small = try #require(AssociationTest(Proportion(8, of: 10), Proportion(1, of: 6)))
    #expect(small.method == .fisher && abs(small.p - 0.034965034965) < 1e-9)
    let large = try #require(AssociationTest(Proportion(30, of: 60), Proportion(18, of: 60)))
    #expect(large.method == .chiSquared && abs(large.p - 0.0253473187) < 1e-9)
    // 10 of 20 beside 0 of 20 expects exactly 5 in a cell.
    let edge = try #require(AssociationTest(Proportion(10, of: 20), Proportion(0, of: 20)))
    #expect(edge.method == .chiSquared)
  }

  @Test func `counts too large for factorials still give a share of chance`() {
    let p = FourfoldTable(400_000, 600_000, 401_000, 599_000).fisher
    #expect(p > 0.1 && p < 0.2)
  }
}
