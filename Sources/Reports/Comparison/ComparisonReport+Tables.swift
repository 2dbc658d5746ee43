import Survey
import Themes

extension ComparisonReport {
  /// The themes of the reference part beside another part: those of which something can be said
  /// first, and those that too few people spoke of in a sentence of their own.
  func themes(with part: Comparison.Part) -> [Block] {
    let reference = comparison.reference
    func rows(_ isWanted: (Contrast.Verdict) -> Bool) -> [Comparison.Row] {
      comparison.themes.filter { contrast($0, with: part).map { isWanted($0.verdict) } ?? false }
    }
    let first: [Contrast.Verdict] = [.more, .fewer, .perhaps]
    let told =
      first.flatMap { verdict in rows { $0 == verdict } }
      + rows { !first.contains($0) && $0 != .tooFew && ($0 != .withheld || isExact) }
    let withheld = isExact ? [] : rows { $0 == .withheld }.map(\.label)
    let few = rows { $0 == .tooFew }.map { row in
      let counts = [contrast(row, with: part)?.share, row.reference].map { "\($0?.count ?? 0)" }
      return "\(row.label) (\(counts.joined(separator: " and ")))"
    }
    var blocks: [Block] = []
    if !told.isEmpty {
      blocks += table(of: told, with: part, named: "Theme", caption: "How many spoke of each theme")
    }
    if !few.isEmpty {
      blocks.append(
        .paragraph(
          "Too few people, or nearly all, spoke of these for any difference to be shown (first the "
            + "number \(comparison.field.among(part.label)), then \(comparison.field.among(reference.label))): "
            + "\(few.joined(separator: "; "))."))
    }
    if !withheld.isEmpty {
      blocks.append(
        .paragraph(
          "Not compared, since a number is withheld or below \(disclosure.profile.limit): "
            + "\(withheld.joined(separator: "; "))."))
    }
    return blocks
  }

  private var isExact: Bool { disclosure.profile == .none }

  /// Rows of the reference part beside another part, and the caution below them.
  private func table(
    of rows: [Comparison.Row], with part: Comparison.Part, named column: String, caption: String
  ) -> [Block] {
    let numbers = ["Points", "Likely from", "Likely to", "p", "p adjusted"]
    let table = Table(
      caption: "\(caption), \(part.label) beside \(comparison.reference.label)",
      columns: [column, comparison.reference.label, part.label].map { Table.Column($0) }
        + numbers.map { Table.Column($0, isNumeric: true) }
        + ["Test", "What can be said"].map { Table.Column($0) },
      rows: rows.compactMap { row in contrast(row, with: part).map { self.row(row, part, $0) } },
      chart: chart(of: rows, with: part))
    return [.table(table), .note(ThemesReport.caution)]
  }

  private func row(
    _ row: Comparison.Row, _ part: Comparison.Part, _ contrast: Contrast
  ) -> Table.Row {
    let says = says(contrast)
    let figures = contrast.figures
    let numbers = [figures.points, figures.low, figures.high].map {
      $0.map { $0.rounded(places: 1).expressed } ?? ""
    }
    let chances = [contrast.test?.p, contrast.adjusted].map { $0?.probability ?? "" }
    let shares = [(comparison.reference, contrast.reference), (part, contrast.share)].map {
      "\(title($0.0)) \(words($0.1))."
    }
    // Where nothing can be said, the numbers of a test would only be in the way.
    let isOpen = [.unclear, .tooFew, .alike].contains(contrast.verdict)
    return Table.Row(
      [row.label, words(contrast.reference), words(contrast.share)] + numbers + chances
        + [contrast.test?.method.rawValue ?? "", says],
      sentences: (["\(row.label)."] + shares + [says, isOpen ? nil : contrast.testing])
        .compactMap(\.self).joined(separator: " "))
  }

  private func words(_ share: Proportion?) -> String { share?.brief ?? "withheld" }

  /// A closed question: who was asked, where the middle of numbers lies, and every answer given.
  func blocks(_ question: Comparison.Closed) -> [Block] {
    let asked = question.others.compactMap { other in
      comparison.others.first { $0.value == other.part }.map { ($0, other.tally) }
    }
    var lines = [about(question.reference, comparison.reference)]
    lines += asked.map { about($0.1, $0.0, besides: question.reference) }
    let isRank = question.reference.kind == .rank
    let caption = isRank ? "What people put first" : "What people answered"
    return [.heading(level: 3, question.reference.label), .list(lines)]
      + asked.flatMap { part, _ in
        table(of: question.rows, with: part, named: "Answer", caption: caption)
      }
  }

  private func about(
    _ tally: Tally, _ part: Comparison.Part, besides reference: Tally? = nil
  ) -> String {
    let asked = tally.base.of("person was asked", "people were asked")
    let questionnaire = titles[tally.questionnaire] ?? tally.questionnaire
    var words = "\(title(part)): \(asked), in “\(questionnaire)”."
    if let reference, reference.label != tally.label { words += " It read: \(tally.label)" }
    if let spread = tally.spread {
      words +=
        " The middle of the numbers is \(spread.median.rounded(places: 2).expressed); "
        + "half of them lie between \(spread.lowerQuartile.rounded(places: 2).expressed) and "
        + "\(spread.upperQuartile.rounded(places: 2).expressed)."
    }
    return words
  }
}

extension Contrast {
  /// The difference and its interval in percentage points, to four decimal places.
  var figures: (points: Double?, low: Double?, high: Double?) {
    (
      difference?.points.rounded(places: 4), difference?.interval.lowerBound.rounded(places: 4),
      difference?.interval.upperBound.rounded(places: 4)
    )
  }
}
