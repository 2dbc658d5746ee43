/// From how many people on a theme must be answered.
public struct Threshold: Equatable, Sendable {
  /// So many people are enough.
  public var people: Int
  /// So many of a hundred people are enough.
  public var percent: Double

  /// Makes a threshold; five people, or one in ten, are enough unless something else is said.
  public init(people: Int = 5, percent: Double = 10) {
    self.people = people
    self.percent = percent
  }

  /// Says whether enough people spoke of a theme; a figure that is withheld is taken for too small.
  public func isReached(by theme: HeardTheme) -> Bool {
    guard let count = theme.people, count > 0 else { return false }
    return count >= people || Double(count) * 100 >= percent * Double(theme.base)
  }
}
