/// How figures are kept from showing who said what.
public struct Disclosure: Equatable, Sendable {
  /// The rule for small counts.
  public var profile: Profile
  /// Why exact figures are wanted; every report that has them says so.
  public var reason: String?

  /// Makes a rule; a reason belongs to `none` alone.
  public init(_ profile: Profile = .five, because reason: String? = nil) {
    self.profile = profile
    self.reason = reason
  }

  /// The rules for small counts.
  ///
  /// Sources: `five` is the rounding policy of Ofqual (October 2025); `nhs` is how NHS Digital has
  /// published hospital figures since 2018; `ten` is the least number that the ONS Longitudinal
  /// Study and UK LLC let out.
  public enum Profile: String, Codable, CaseIterable, Sendable {
    /// Counts of 1 to 4 are hidden and the rest rounded to 5.
    case five
    /// Counts of 1 to 7 are hidden and the rest rounded to 5.
    case nhs
    /// Counts of 1 to 9 are hidden and the rest rounded to 10.
    ///
    /// Neither source rounds, but without it every hidden count would cost its neighbours too. As
    /// in `five`, rounding covers about as much as hiding does, so that most neighbours can stay.
    case ten
    /// Every count is exact.
    case none
  }
}

extension Disclosure.Profile {
  /// The smallest count that is shown, and the least width of the range that a hidden one must be
  /// able to lie in.
  public var limit: Int {
    switch self {
    case .five: 5
    case .nhs: 8
    case .ten: 10
    case .none: 0
    }
  }

  /// What counts are rounded to.
  public var step: Int {
    switch self {
    case .five, .nhs: 5
    case .ten: 10
    case .none: 1
    }
  }

  /// How many people a group has at least whose answers are shown apart.
  public var smallestGroup: Int { self == .none ? 0 : max(10, limit) }

  /// The count as it may be shown where nothing else speaks against it.
  func figure(_ count: Int) -> Figure {
    if self == .none || count == 0 { return .exact(count) }
    return count < limit ? .few(below: limit) : .rounded(rounded(count))
  }

  /// The nearest number that counts are rounded to.
  public func rounded(_ count: Int) -> Int { (count + step / 2) / step * step }

  /// The counts that a figure can stand for, given that it was made by this rule.
  func range(of figure: Figure) -> ClosedRange<Int> {
    switch figure {
    case .exact(let count): return count...count
    case .rounded(let count):
      let low = count - step / 2
      return max(low, limit)...(low + step - 1)
    case .few(let limit): return 1...(limit - 1)
    case .withheld: return 0...Figure.boundless
    }
  }
}
