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
    return [
      .heading(level: 3, tally.label), .paragraph(introduction(tally)), .table(table),
      .note(Self.caution),
    ]
  }

  private func introduction(_ tally: Tally) -> String {
    let asked = tally.base == 1 ? "1 person was asked." : "\(tally.base) people were asked."
    let others: String? =
      switch tally.notAsked {
      case 0: nil
      case 1: "1 person who answered the questionnaire was not asked this."
      default: "\(tally.notAsked) people who answered the questionnaire were not asked this."
      }
    let overlap =
      tally.overlaps
      ? "A person can be in several rows, so the rows add to more than 100%." : nil
    let median = tally.median.map {
      "The middle of the numbers given is \($0.rounded(places: 2).expressed)."
    }
    return ["\(title(tally.questionnaire)).", asked, others, overlap, median]
      .compactMap(\.self).joined(separator: " ")
  }

  private func row(_ row: Tally.Row, of tally: Tally) -> Table.Row {
    let extra = tally.kind == .rank
    guard let proportion = tally.proportion(row) else {
      let blanks = [String](repeating: "", count: extra ? 6 : 4)
      return Table.Row(
        [row.label, "withheld"] + blanks,
        sentences: "\(row.label). The number is withheld, so that nobody can be recognised.")
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
