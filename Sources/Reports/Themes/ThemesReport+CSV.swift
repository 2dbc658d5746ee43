import Themes

extension ThemesReport {
  /// The figures for spreadsheets: one row a theme, then one a theme for each part of a split.
  ///
  /// The column `value` is empty in the rows for everybody.
  public var csv: CSV {
    let parts = split?.parts ?? []
    return CSV(
      columns: [
        "theme", "name", "value", "respondents", "base", "percent", "low", "high", "positive",
        "negative", "suppressed", "confirmed", "suggested",
      ],
      rows: summary.findings.map { row($0, value: "") }
        + parts.flatMap { part in part.summary.findings.map { row($0, value: part.value) } })
  }

  private func row(_ finding: Finding, value: String) -> [CSV.Cell] {
    let figures = finding.proportion?.figures
    return [
      .text(finding.theme), .text(finding.name), .text(value),
      .number(finding.respondents.map(Double.init)), .number(Double(finding.base)),
      .number(figures?.percent), .number(figures?.low), .number(figures?.high),
      .number(Double(finding.positive)), .number(Double(finding.negative)),
      .text(finding.suppressed?.rawValue ?? ""),
      .number(finding.told.map(Double.init)), .number(finding.suggested.map(Double.init)),
    ]
  }
}
