import Survey
import Themes

extension ComparisonReport {
  /// The figures for spreadsheets: a row for each theme, then for each answer, beside each part.
  ///
  /// The columns `questionnaire` and `question` are empty in the rows of themes.
  public var csv: CSV {
    let answers = comparison.questions.flatMap { question in
      question.rows.flatMap { rows($0, of: question.reference) }
    }
    return CSV(
      columns: [
        "questionnaire", "question", "value", "label", "reference", "reference-respondents",
        "reference-base", "part", "respondents", "base", "points", "points-low", "points-high",
        "test", "p", "p-adjusted", "verdict", "says", "disclosure",
      ],
      rows: comparison.themes.flatMap { rows($0, of: nil) } + answers)
  }

  private func rows(_ row: Comparison.Row, of tally: Tally?) -> [[CSV.Cell]] {
    row.contrasts.map { contrast in
      let figures = contrast.figures
      return [
        .text(tally?.questionnaire ?? ""), .text(tally?.question ?? ""), .text(row.value),
        .text(row.label), .text(comparison.reference.value), .count(contrast.reference?.count),
        .count(contrast.reference?.base), .text(contrast.part), .count(contrast.share?.count),
        .count(contrast.share?.base), .number(figures.points), .number(figures.low),
        .number(figures.high), .text(contrast.test?.method.rawValue ?? ""),
        .number(contrast.test?.p.rounded(places: 9)),
        .number(contrast.adjusted?.rounded(places: 9)), .text(contrast.verdict.rawValue),
        .text(says(contrast)), .text(disclosure.rule),
      ]
    }
  }
}
