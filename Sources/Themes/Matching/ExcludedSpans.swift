/// The places in one passage that count for nothing, as the entries of `unless` find them: a match
/// that one of them covers or overlaps does not count.
struct ExcludedSpans: Sendable {
  private var spans: [(theme: Int, span: Range<Int>)] = []

  /// Notes a place where nothing counts for a theme, in Unicode scalars.
  mutating func add(_ span: Range<Int>, for theme: Int) { spans.append((theme, span)) }

  /// Says whether they take a match away from a theme.
  func takes(_ span: Range<Int>, from theme: Int) -> Bool {
    spans.contains { $0.theme == theme && $0.span.overlaps(span) }
  }
}
