import Themes

extension ConcordanceReport {
  /// The report for programs: every answer whole, with every place in it.
  public var json: JSON {
    [
      "terms": .array(concordance.terms.map(JSON.string)),
      "answers": .integer(concordance.answers), "people": .integer(concordance.people),
      "places": .integer(concordance.places),
      "excerpts": .array(concordance.excerpts.map(ExcerptsReport.value)),
    ]
  }

  /// The report for spreadsheets: one row a place, with what stands before and after it.
  public var csv: CSV {
    CSV(
      columns: ExcerptsReport.columns + ["before", "after"],
      rows: concordance.excerpts.flatMap { excerpt in
        excerpt.matches.map { match in
          let (before, after) = excerpt.context(of: match.span, words: context)
          return ExcerptsReport.row(excerpt, match) + [.text(before), .text(after)]
        }
      })
  }
}
