import Themes

extension ThemesReport {
  /// Makes a report of what responses come to, with the excerpts of each theme, by its code, as far
  /// as there are any.
  public init(
    _ partial: Partial, by plan: Plan, excerpts: [String: [Excerpt]] = [:], quotes: Int = 3
  ) {
    let summary = Summary(of: partial.whole, plan.codebook, excerpts: excerpts)
    self.init(
      summary, split: Split(of: partial, by: plan),
      tallies: Tally.all(of: partial.whole, on: plan.shelf),
      titles: Dictionary(
        uniqueKeysWithValues: summary.questionnaires.map { ($0, plan.shelf.title($0)) }),
      quotes: quotes)
  }
}
