import Themes

extension ThemesReport {
  /// The figures for spreadsheets: one row a theme, then one a theme for each part of a split, and
  /// after the themes a row without a code that counts answers such as “nothing”.
  ///
  /// The column `value` is empty in the rows for everybody. Themes count people; `answers` counts
  /// answers.
  public var csv: CSV {
    let parts = split?.parts ?? []
    return CSV(
      columns: [
        "theme", "name", "value", "respondents", "base", "percent", "low", "high", "positive",
        "negative", "suppressed", "parent", "answers", "confirmed", "suggested",
        "disclosure",
      ],
      rows: rows(summary, value: "") + parts.flatMap { rows($0.summary, value: $0.value) })
  }

  private func rows(_ summary: Summary, value: String) -> [[CSV.Cell]] {
    let reason = summary.withheld[.nonAnswers]
    let hasNonAnswers = reason == nil && (isExact || value.isEmpty)
    let nothing: [CSV.Cell] =
      [.text(""), .text(NonAnswer.label), .text(value), .number(nil)]
      + [.number(base(summary)), .number(nil), .number(nil), .number(nil)]
      + [.number(nil), .number(nil), .text(reason?.rawValue ?? ""), .text("")]
      + [.number(hasNonAnswers ? Double(summary.nonAnswers) : nil), .number(nil), .number(nil)]
      + [.text(disclosure.rule)]
    return summary.findings.map { row($0, of: summary, value: value) } + [nothing]
  }

  private var isExact: Bool { disclosure.profile == .none }

  private func base(_ summary: Summary) -> Double? {
    summary.withheld[.people] == nil ? Double(summary.base) : nil
  }

  private func row(_ finding: Finding, of summary: Summary, value: String) -> [CSV.Cell] {
    let figures = finding.proportion?.figures
    return [
      .text(finding.theme), .text(finding.name), .text(value),
      .number(finding.respondents.map(Double.init)), .number(base(summary)),
      .number(figures?.percent), .number(figures?.low), .number(figures?.high),
      .number(finding.positive.map(Double.init)), .number(finding.negative.map(Double.init)),
      .text(finding.suppressed?.rawValue ?? ""), .text(finding.parent ?? ""),
      .number(finding.suppressed == nil && isExact ? Double(finding.excerpts.count) : nil),
      .number(finding.told.map(Double.init)), .number(finding.suggested.map(Double.init)),
      .text(disclosure.rule),
    ]
  }
}
