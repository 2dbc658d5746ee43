/// A share of one part beside the same share of the reference part, and what can be said of the two.
public struct Contrast: Equatable, Sendable {
  /// The value that names the part.
  public var part: String
  /// The share of the part; nil where it is withheld.
  public var share: Proportion?
  /// The share of the reference part; nil where it is withheld.
  public var reference: Proportion?
  /// How much larger the share of the part is; nil where a share is withheld or of nobody.
  public var difference: Difference?
  /// The test of the difference; nil where there is nothing to test.
  public var test: AssociationTest?
  /// The p of the test, allowing for all tests of the comparison; nil without a test.
  public var adjusted: Double?

  /// Lays two shares side by side, as if no other had been.
  public init(part: String, share: Proportion?, reference: Proportion?) {
    self.part = part
    self.share = share
    self.reference = reference
    guard let share, let reference else { return }
    difference = Difference(of: share, from: reference)
    test = AssociationTest(share, reference)
    adjusted = test?.p
  }

  /// What can be said of two shares.
  public enum Verdict: String, Equatable, Sendable {
    /// The part has more, and that would be rare by chance, even among so many tests.
    case more
    /// The part has fewer, in the same way.
    case fewer
    /// There may be a difference, but among so many tests one like it can come up by chance.
    case perhaps
    /// Any difference is likely below `Contrast.small`.
    case alike
    /// With so few people nothing can be said.
    case unclear
    /// So few, or so nearly all, say it that no difference could have been shown.
    case tooFew = "too-few"
    /// A figure is withheld, so that nobody can be recognised.
    case withheld
  }

  /// How many percentage points make a difference worth speaking of.
  public static let small = 10.0

  /// How rarely chance alone may make a difference that is said to be shown.
  public static let level = 0.05

  /// What can be said.
  ///
  /// A difference counts as shown where its interval leaves out 0 and the test, allowing for all
  /// tests of the comparison, is below the level.
  public var verdict: Verdict {
    guard share != nil, reference != nil else { return .withheld }
    guard let difference else { return .unclear }
    let isRare = adjusted.map { $0 < Contrast.level } ?? false
    if isRare, difference.isClear { return difference.points > 0 ? .more : .fewer }
    let bounds = difference.interval
    let isNarrow = bounds.lowerBound > -Contrast.small && bounds.upperBound < Contrast.small
    // Of a handful of people the interval alone can leave out 0, and would say too much.
    let couldShow = test?.couldShow(at: Contrast.level) ?? false
    if couldShow, difference.isClear || (test?.p ?? 1) < Contrast.level { return .perhaps }
    if isNarrow { return .alike }
    return couldShow ? .unclear : .tooFew
  }
}
