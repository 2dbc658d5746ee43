import Survey
import Themes

extension AgreementReport {
  /// The report for programs.
  public var json: JSON {
    [
      "answers": .integer(agreement.answers),
      "coders": .array(agreement.coders.map(JSON.string)),
      "themes": .array(agreement.themes.map(value)),
      "disagreements": .array(agreement.disagreements.map(value)),
      "caution": .string(ThemesReport.caution),
    ]
  }

  private func value(_ theme: ThemeAgreement) -> JSON {
    let found = agreement.coders.map { JSON.Member($0, .integer(theme.found[$0] ?? 0)) }
    return [
      "theme": .string(theme.theme), "name": .string(theme.name),
      "answers": .integer(theme.answers), "found": .object(found),
      "both": .integer(theme.pairs.both), "one": .integer(theme.pairs.one),
      "neither": .integer(theme.pairs.neither),
      "percent": .optional(theme.pairs.agreement.percent?.rounded(places: 4)),
      "positive": .optional(theme.pairs.positive?.rounded(places: 4)),
      "kappa": .optional(theme.kappa?.rounded(places: 4)),
      "alpha": .optional(theme.alpha?.rounded(places: 4)),
    ]
  }

  private func value(_ disagreement: Disagreement) -> JSON {
    [
      "response": .string(disagreement.place.response),
      "question": .string(disagreement.place.question.description),
      "theme": .string(disagreement.theme),
      "found": .array(disagreement.found.map(JSON.string)),
      "missed": .array(disagreement.missed.map(JSON.string)),
      "answer": words[disagreement.place].map(JSON.string) ?? .null,
    ]
  }

  /// The figures for spreadsheets: a row for each theme.
  public var csv: CSV {
    CSV(
      columns: ["theme", "name", "answers"] + agreement.coders.map { "found-\($0)" }
        + ["both", "one", "neither", "percent", "positive", "kappa", "alpha"],
      rows: agreement.themes.map { theme in
        let counts = [theme.pairs.both, theme.pairs.one, theme.pairs.neither]
        let coefficients = [theme.pairs.positive, theme.kappa, theme.alpha]
        return [.text(theme.theme), .text(theme.name), .count(theme.answers)]
          + agreement.coders.map { .count(theme.found[$0] ?? 0) }
          + counts.map { .count($0) }
          + [.number(theme.pairs.agreement.percent?.rounded(places: 4))]
          + coefficients.map { .number($0?.rounded(places: 4)) }
      })
  }

  /// Where they differ, for spreadsheets: a row for each answer and theme.
  public var disagreementsCSV: CSV {
    CSV(
      columns: ["response", "question", "theme", "found", "missed", "answer"],
      rows: agreement.disagreements.map { disagreement in
        [
          .text(disagreement.place.response), .text(disagreement.place.question.description),
          .text(disagreement.theme), .text(disagreement.found.joined(separator: " ")),
          .text(disagreement.missed.joined(separator: " ")),
          .text(words[disagreement.place] ?? ""),
        ]
      })
  }
}
