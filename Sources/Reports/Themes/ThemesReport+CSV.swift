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
        "negative", "suppressed", "parent", "answers",
      ],
      rows: rows(summary, value: "") + parts.flatMap { rows($0.summary, value: $0.value) })
  }

  private func rows(_ summary: Summary, value: String) -> [[CSV.Cell]] {
    let nothing: [CSV.Cell] =
      [.text(""), .text(NonAnswer.label), .text(value), .number(nil)]
      + [.number(Double(summary.base)), .number(nil), .number(nil), .number(nil)]
      + [.number(nil), .number(nil), .text(""), .text(""), .number(Double(summary.nonAnswers))]
    return summary.findings.map { row($0, value: value) } + [nothing]
  }

  private func row(_ finding: Finding, value: String) -> [CSV.Cell] {
    let figures = finding.proportion?.figures
    return [
      .text(finding.theme), .text(finding.name), .text(value),
      .number(finding.respondents.map(Double.init)), .number(Double(finding.base)),
      .number(figures?.percent), .number(figures?.low), .number(figures?.high),
      .number(Double(finding.positive)), .number(Double(finding.negative)),
      .text(finding.suppressed?.rawValue ?? ""), .text(finding.parent ?? ""),
      .number(finding.suppressed == nil ? Double(finding.excerpts.count) : nil),
    ]
  }
}
