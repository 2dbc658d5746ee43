/// The places in one passage that count for nothing, as the entries of `unless` find them: a match
/// that one of them covers or overlaps does not count.
struct ExcludedSpans: Sendable {
  /// The places by the index of the theme, from left to right.
  private var byTheme: [Int: [Range<Int>]] = [:]
  /// How long the longest is.
  private var longest = 0

  /// Notes a place where nothing counts for a theme, in Unicode scalars; those further left come first.
  mutating func add(_ span: Range<Int>, for theme: Int) {
    byTheme[theme, default: []].append(span)
    longest = max(longest, span.count)
  }

  /// Says whether they take a match away from a theme.
  func takes(_ span: Range<Int>, from theme: Int) -> Bool {
    guard !byTheme.isEmpty, let spans = byTheme[theme] else { return false }
    // No other reaches as far.
    let first = spans.partitioningIndex { $0.lowerBound + longest > span.lowerBound }
    for place in first..<spans.count {
      if spans[place].lowerBound >= span.upperBound { return false }
      if spans[place].overlaps(span) { return true }
    }
    return false
  }
}
