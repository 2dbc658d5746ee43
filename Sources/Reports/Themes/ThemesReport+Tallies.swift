import Survey
import Themes

extension ThemesReport {
  /// A closed question: who was asked, every option and every kind of no answer.
  func blocks(_ tally: Tally) -> [Block] {
    let isRank = tally.kind == .rank
    var columns = [Table.Column("Answer")]
    columns += Proportion.columns(counting: isRank ? "Put it first" : "People")
    if isRank {
      columns += ["Mean place", "Placed by"].map { Table.Column($0, isNumeric: true) }
    }
    let table = Table(
      caption: isRank ? "What people put first" : "What people answered", columns: columns,
      rows: tally.rows.map { row($0, of: tally) }, chart: Chart(of: tally))
    if let suppressed = tally.suppressed {
      let words = suppressed.words(below: disclosure.profile.limit)
      return [
        .heading(level: 3, tally.label),
        .paragraph("How many people were asked: \(words). So no figures are given."),
      ]
    }
    if tally.base > 0, tally.rows.allSatisfy({ $0.count == nil }) {
      return [.heading(level: 3, tally.label), .paragraph(tooFew(to: "were asked this"))]
    }
    return [
      .heading(level: 3, tally.label), .paragraph(introduction(tally)), .table(table),
      .note(Self.caution),
    ]
  }

  private func introduction(_ tally: Tally) -> String {
    let asked = tally.base == 1 ? "1 person was asked." : "\(tally.base) people were asked."
    let others: String? =
      switch tally.notAsked {
      case nil, 0: nil
      case 1: "1 person who answered the questionnaire was not asked this."
      case let number?: "\(number) people who answered the questionnaire were not asked this."
      }
    // Rounded counts can add to more than everybody.
    let overlap =
      disclosure.profile == .none ? tally.overlaps : tally.kind == .several
    let severalRows =
      overlap ? "A person can be in several rows, so the rows add to more than 100%." : nil
    let median = tally.median.map {
      "The middle of the numbers given is \($0.rounded(places: 2).expressed)."
    }
    return [
      "\(title(tally.questionnaire)).", asked, others, rewording(of: tally), severalRows, median,
    ]
    .compactMap(\.self).joined(separator: " ")
  }

  private func row(_ row: Tally.Row, of tally: Tally) -> Table.Row {
    let extra = tally.kind == .rank
    guard let proportion = tally.proportion(row) else {
      let blanks = [String](repeating: "", count: extra ? 6 : 4)
      let words = row.suppressed?.words(below: disclosure.profile.limit)
      return Table.Row(
        [row.label, words ?? "withheld"] + blanks,
        sentences: "\(row.label). "
          + (words.map { "The number of people: \($0)." }
            ?? "The number is withheld, so that nobody can be recognised."))
    }
    let mean = row.meanPlace?.rounded(places: 1).expressed
    let placed = row.placed.map { "\($0)" }
    var sentences = "\(row.label). \(proportion.words)."
    if extra, row.role == .option || row.role == .unlisted {
      sentences = "\(row.label). Put first by \(proportion.words)."
      if let mean, let placed { sentences += " Mean place \(mean), from \(placed) people." }
    }
    return Table.Row(
      [row.label] + proportion.cells + (extra ? [mean ?? "", placed ?? ""] : []),
      sentences: sentences)
  }
}
