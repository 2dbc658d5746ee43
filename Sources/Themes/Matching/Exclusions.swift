/// The entries of `unless`: a match that one of them covers or overlaps does not count.
struct Exclusions: Sendable {
  private let entries: Entries<Int>

  /// The places in one passage that count for nothing, by the index of the theme.
  struct Spans: Sendable {
    fileprivate var byTheme: [Int: [Range<Int>]] = [:]

    /// Says whether they take a match away from a theme.
    func takes(_ span: Range<Int>, from theme: Int) -> Bool {
      !byTheme.isEmpty && byTheme[theme]?.contains { $0.overlaps(span) } == true
    }
  }

  init(_ codebook: Codebook) {
    entries = Entries(
      codebook.themes.enumerated().flatMap { index, theme in
        theme.unless.map { (entry: $0, tag: index) }
      })
  }

  /// Where in a passage nothing counts, in Unicode scalars.
  func spans(in passage: borrowing Passage) -> Spans {
    var spans = Spans()
    if entries.isEmpty { return spans }
    for place in entries.places(in: passage) {
      let span = passage.span(of: place.words)
      spans.byTheme[place.tag, default: []].append(span)
    }
    return spans
  }
}
