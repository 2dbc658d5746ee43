import Survey
import Themes

extension CodebookReport {
  /// The report for programs.
  public var json: JSON {
    [
      "answers": .integer(review.answers), "entries": .array(review.entries.map(value)),
      "overlaps": .array(review.overlaps.map(value)),
      "look-again": .array(review.unsettled.map(value)),
    ]
  }

  /// The report for spreadsheets: one row an entry.
  public var csv: CSV {
    CSV(
      columns: ["theme", "entry", "answers", "of", "percent", "read", "rejected", "note"],
      rows: review.entries.map { use in
        [
          .text(use.entry.theme), .text(use.entry.name), .number(Double(use.answers)),
          .number(Double(review.answers)), .number(percent(use)), .number(Double(use.read)),
          .number(Double(use.rejected)), .text(note(use)),
        ]
      })
  }

  private func percent(_ use: CodebookReview.Use) -> Double {
    (review.share(of: use) * 100).rounded(places: 4)
  }

  private func note(_ use: CodebookReview.Use) -> String {
    if review.tooWide.contains(use) { return "nearly-every-answer" }
    if use.isMostlyRejected { return "mostly-rejected" }
    return use.answers == 0 ? "no-answer" : ""
  }

  private func value(_ use: CodebookReview.Use) -> JSON {
    [
      "theme": .string(use.entry.theme), "entry": .string(use.entry.name),
      "answers": .integer(use.answers), "percent": .number(percent(use)),
      "read": .integer(use.read), "rejected": .integer(use.rejected), "note": .string(note(use)),
    ]
  }

  private func value(_ overlap: CodebookReview.Overlap) -> JSON {
    [
      "themes": .array(overlap.themes.map(JSON.string)), "both": .integer(overlap.both),
      "either": .integer(overlap.either),
      "likeness": .number(overlap.likeness.rounded(places: 4)),
    ]
  }

  private func value(_ unsettled: CodebookReview.Unsettled) -> JSON {
    [
      "response": .string(unsettled.place.response),
      "question": .string(unsettled.place.question.description),
      "theme": .string(unsettled.theme), "today": .array(unsettled.today.map(JSON.string)),
    ]
  }
}
