import Survey
import Testing

@testable import Themes

@Suite struct `Agreement between coders` {
  /// What a coder found in the answers 1 to so many, themes separated by spaces.
  private func decisions(_ coder: String, _ found: [String], at second: Int = 0) -> [Decision] {
    found.enumerated().map { number, themes in
      Decision(
        response: "r\(number + 1)", question: Example.path("x"), coder: coder,
        time: Moment(seconds: second),
        themes: themes.split(separator: " ").map { Decision.Applied(String($0)) })
    }
  }

  private let kl = ["bus", "bus", "wait", "", "", "bus", "bus wait", "", "", "heard"]
  private let ab = ["bus", "bus", "wait", "bus", "", "", "bus", "", "", "heard"]

  @Test func `each theme has its figures, in the order of the codebook`() throws {
    let found = Agreement(
      of: decisions("kl", kl) + decisions("ab", ab), codebook: Example.codebook)
    #expect(found.coders == ["ab", "kl"] && found.answers == 10)
    #expect(found.themes.map(\.theme) == ["wait", "heard", "bus"])
    let bus = try #require(found.themes.last)
    #expect(bus.pairs == PairAgreement(both: 3, one: 2, neither: 5))
    #expect(bus.found == ["ab": 4, "kl": 4])
    #expect(bus.pairs.agreement == Proportion(8, of: 10) && bus.pairs.positive == 0.75)
    // By hand: 0.8 seen, 0.4 × 0.4 + 0.6 × 0.6 = 0.52 by chance.
    #expect(abs(try #require(bus.kappa) - (0.8 - 0.52) / 0.48) < 1e-12)
    #expect(bus.alpha != nil && found.themes[1].kappa == 1 && found.themes[1].alpha == 1)
  }

  @Test func `disagreements stand side by side, by answer`() {
    let found = Agreement(
      of: decisions("kl", kl) + decisions("ab", ab), codebook: Example.codebook)
    let told = found.disagreements.map {
      "\($0.place.response) \($0.theme) \($0.found) \($0.missed)"
    }
    #expect(
      told == [
        #"r4 bus ["ab"] ["kl"]"#, #"r6 bus ["kl"] ["ab"]"#, #"r7 wait ["kl"] ["ab"]"#,
      ])
  }

  @Test func `only answers that two people read count, and of each the newest decision`() {
    let found = Agreement(
      of: decisions("kl", ["bus", "bus", "bus"]) + decisions("ab", ["wait"])
        + decisions("ab", ["bus"], at: 5), codebook: Example.codebook)
    #expect(found.answers == 1 && found.disagreements.isEmpty)
    #expect(found.themes.map(\.theme) == ["bus"])
    // Both found it everywhere, so chance leaves nothing to tell by.
    #expect(found.themes.first?.kappa == nil && found.themes.first?.alpha == nil)
  }

  @Test func `more than two coders have alpha, and pairs in place of kappa`() throws {
    let found = Agreement(
      of: decisions("kl", ["bus", ""]) + decisions("ab", ["bus", "bus"])
        + decisions("cd", ["", ""]), codebook: Example.codebook)
    let bus = try #require(found.themes.first)
    #expect(bus.kappa == nil && bus.alpha != nil)
    #expect(bus.pairs == PairAgreement(both: 1, one: 4, neither: 1))
    #expect(found.disagreements.first?.found == ["ab", "kl"])
  }

  @Test func `themes that the codebook has no more are still told`() {
    let found = Agreement(
      of: decisions("kl", ["old bus"]) + decisions("ab", ["bus"]), codebook: Example.codebook)
    #expect(found.themes.map(\.name) == ["Buses", "old"] && found.disagreements.count == 1)
  }

  @Test func `nobody, or one coder alone, agrees with nobody`() {
    #expect(Agreement(of: [], codebook: Example.codebook).answers == 0)
    let alone = Agreement(of: decisions("kl", kl), codebook: Example.codebook)
    #expect(alone.answers == 0 && alone.themes.isEmpty && alone.coders.isEmpty)
  }
}
