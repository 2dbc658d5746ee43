import Testing

@testable import Themes

@Suite struct `What can be said of two shares` {
  private func contrast(_ counts: [Int]) -> Contrast {
    Contrast(
      part: "p", share: Proportion(counts[0], of: counts[1]),
      reference: Proportion(counts[2], of: counts[3]))
  }

  @Test(arguments: [
    ([30, 60, 18, 60], Contrast.Verdict.more), ([18, 60, 30, 60], .fewer),
    // So few people that a third more of them proves nothing.
    ([4, 10, 1, 12], .unclear), ([120, 345, 118, 330], .alike),
    ([1, 345, 0, 330], .alike), ([1, 20, 1, 19], .tooFew), ([1, 4, 0, 30], .tooFew),
    ([5, 24, 0, 20], .perhaps), ([19, 19, 19, 20], .tooFew),
    ([0, 20, 0, 19], .tooFew), ([0, 345, 0, 330], .alike), ([0, 0, 3, 9], .unclear),
  ])
  func `a verdict is as strong as the people are many`(_ counts: [Int], _ verdict: Contrast.Verdict)
  {
    #expect(contrast(counts).verdict == verdict)
  }

  @Test func `among many tests a difference that one test would show is only perhaps there`() {
    var one = contrast([30, 60, 18, 60])
    one.adjusted = 0.3
    #expect(one.verdict == .perhaps)
  }

  @Test func `a withheld share is compared with nothing`() {
    let one = Contrast(part: "p", share: nil, reference: Proportion(3, of: 9))
    #expect(one.verdict == .withheld && one.difference == nil && one.test == nil)
    let other = Contrast(part: "p", share: Proportion(3, of: 9), reference: nil)
    #expect(other.verdict == .withheld && other.adjusted == nil)
  }
}
