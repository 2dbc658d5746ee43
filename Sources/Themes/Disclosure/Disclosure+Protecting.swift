import Survey

extension Disclosure {
  /// Puts in place of every count of a report what may be shown of it, given all the others and what
  /// was released before.
  ///
  /// The themes stand as the codebook has them wherever the figures shown are the same, so that
  /// their order tells nothing. Where a split cannot be shown beside what was released it is left
  /// without parts, and where nothing can all is withheld. Without rolls nothing is compared.
  public func protect(
    _ summary: Summary, split: Split? = nil, tallies: [Tally] = [], themes order: [String],
    rolls: Rolls? = nil, after releases: [Release] = []
  ) -> Protected {
    guard profile != .none else {
      return Protected(exact: summary, split: split, tallies: tallies)
    }
    let tallies = tallies.map { $0.gathered(below: profile.limit) }
    var split = split
    // A part that everybody is in says of each of them what they answered.
    if case .question = split?.field { split?.parts.removeAll { $0.summary.base == summary.base } }
    while true {
      let cells = ReportCells(summary, split, tallies, rolls, profile)
      var protection = Protection(cells.tables, after: releases, by: profile)
      let figures = protection.secure()
      let isLast = split?.parts.isEmpty ?? true
      if figures == nil, !isLast {
        split?.parts = []
        continue
      }
      let shown = ShownFigures(
        figures: figures ?? cells.tables.counts.map { _ in .withheld }, profile: profile,
        order: order)
      return shown.report(summary, split, tallies, cells)
    }
  }
}
