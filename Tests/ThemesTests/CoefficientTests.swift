import Testing

@testable import Themes

@Suite struct `Coefficients of agreement` {
  private struct Codings: Decodable {
    let one, other: [Int]
    let plain, linear, quadratic, percent, positive: Double?
  }

  private struct Table: Decodable {
    let coders: [[Double?]]
    let nominal, ordinal, interval: Double?

    /// What each thing was given, without what was left out.
    var things: [[Double]] {
      (coders.first ?? []).indices.map { thing in coders.compactMap { $0[thing] } }
    }
  }

  private func check(
    _ mine: Double?, is theirs: Double?, _ what: String,
    at place: SourceLocation = #_sourceLocation
  ) {
    #expect((mine == nil) == (theirs == nil), "\(what)", sourceLocation: place)
    if let mine, let theirs {
      #expect(abs(mine - theirs) < 1e-9, "\(what)", sourceLocation: place)
    }
  }

  @Test func `kappa agrees with scikit-learn, with and without weights`() throws {
    let cases = try Fixture.cases("kappa.json", Codings.self)
    #expect(cases.count >= 50)
    for one in cases {
      let what = "\(one.one) \(one.other)"
      check(Kappa.cohen(one.one, one.other), is: one.plain, what)
      check(Kappa.cohen(one.one, one.other, weights: .linear), is: one.linear, what)
      check(Kappa.cohen(one.one, one.other, weights: .quadratic), is: one.quadratic, what)
    }
  }

  @Test func `per cent and positive agreement agree with scikit-learn`() throws {
    let cases = try Fixture.cases("kappa.json", Codings.self).filter { $0.percent != nil }
    #expect(cases.count >= 50)
    for one in cases {
      var pairs = PairAgreement()
      for (first, second) in zip(one.one, one.other) {
        pairs.add(found: first + second, missed: 2 - first - second)
      }
      check(pairs.agreement.percent, is: one.percent, "\(one.one) \(one.other)")
      check(pairs.positive, is: one.positive, "\(one.one) \(one.other)")
    }
  }

  @Test func `alpha agrees with the package krippendorff`() throws {
    let cases = try Fixture.cases("alpha.json", Table.self)
    #expect(cases.count >= 50)
    for one in cases {
      let what = "\(one.coders)"
      check(Alpha.krippendorff(one.things), is: one.nominal, what)
      check(Alpha.krippendorff(one.things, level: .ordinal), is: one.ordinal, what)
      check(Alpha.krippendorff(one.things, level: .interval), is: one.interval, what)
    }
  }

  @Test func `what cannot be worked out is left out, and is never a number`() {
    #expect(Kappa.cohen([Int](), []) == nil)
    #expect(Kappa.cohen([1, 2], [1]) == nil)
    #expect(Kappa.cohen(["a", "a"], ["a", "a"]) == nil)
    #expect(Alpha.krippendorff([]) == nil)
    #expect(Alpha.krippendorff([[1], [2], []]) == nil)
    #expect(PairAgreement().agreement.percent == nil && PairAgreement().positive == nil)
  }
}
