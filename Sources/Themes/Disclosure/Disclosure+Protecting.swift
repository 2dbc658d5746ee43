import Survey

extension Disclosure {
  /// Puts in place of every count of a report what may be shown of it, given all the others and what
  /// was released before.
  ///
  /// The themes stand as the codebook has them wherever the figures shown are the same, so that
  /// their order tells nothing. Without rolls nothing that was released before can be compared.
  public func protect(
    _ summary: Summary, split: Split? = nil, tallies: [Tally] = [], themes order: [String],
    rolls: Rolls? = nil, after releases: [Release] = []
  ) -> Protected {
    guard profile != .none else {
      return Protected(
        summary: summary, split: split, tallies: tallies, tables: LinkedTables(), figures: [])
    }
    let tallies = tallies.map { $0.gathered(below: profile.limit) }
    var split = split
    // One part alone says of everybody what they answered.
    if case .question = split?.field, split?.parts.count == 1 { split?.parts = [] }
    let cells = ReportCells(summary, split, tallies, rolls, profile)
    var protection = Protection(cells.tables, after: releases, by: profile)
    let figures = protection.secure()
    let shown = ShownFigures(figures: figures, profile: profile, order: order)
    var parts = split
    for index in split?.parts.indices ?? 0..<0 {
      parts?.parts[index].summary = shown.summary(
        split?.parts[index].summary ?? summary, cells.parts[index])
    }
    return Protected(
      summary: shown.summary(summary, cells.everybody), split: parts.map(shown.gathered),
      tallies: zip(tallies, cells.tallies).map(shown.tally), tables: cells.tables,
      figures: figures)
  }
}
