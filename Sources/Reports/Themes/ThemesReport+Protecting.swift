import Survey
import Themes

extension ThemesReport {
  /// The report as it may go out, and what has to be noted once it does.
  ///
  /// Of the answers behind the figures only those stay that are quoted.
  public func protected(
    by disclosure: Disclosure, codebook: Codebook, rolls: Rolls? = nil,
    after releases: [Release] = []
  ) -> (report: ThemesReport, figures: Protected) {
    var split = split
    // Where so few answered that nothing is shown of everybody, nothing is of parts.
    if summary.base < disclosure.profile.smallestGroup { split?.parts = [] }
    let figures = disclosure.protect(
      summary, split: split, tallies: tallies, themes: codebook.themes.map(\.code), rolls: rolls,
      after: releases)
    var report = self
    report.disclosure = disclosure
    report.groups = rolls?.groups ?? [:]
    guard disclosure.profile != .none else { return (report, figures) }
    report.summary = figures.summary
    report.split = figures.split
    report.tallies = figures.tallies
    report.quality = quality.compactMap { quality in
      disclosure.protect(
        quality, of: figures.summary.findings.first { $0.theme == quality.theme })
    }
    // More quotes than the fewest people that a figure can stand for would tell how many there are.
    report.quotes = min(quotes, disclosure.profile.limit)
    let excerpts = Dictionary(
      summary.findings.map { ($0.theme, $0.excerpts) }, uniquingKeysWith: { first, _ in first })
    for index in report.summary.findings.indices {
      let theme = report.summary.findings[index].theme
      report.summary.findings[index].excerpts = excerpts[theme] ?? []
    }
    let quoted = report.summary.findings.quoted(most: report.quotes)
    for index in report.summary.findings.indices {
      let theme = report.summary.findings[index].theme
      report.summary.findings[index].excerpts = (quoted[theme] ?? []).map(\.excerpt)
    }
    return (report, figures)
  }
}
