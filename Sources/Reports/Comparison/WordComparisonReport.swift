import Survey
import Themes

/// The words that parts of the people write more often than one of them, with the counts.
public struct WordComparisonReport: Equatable, Sendable {
  /// The words of the parts.
  public var comparison: WordComparison
  /// What everybody said together.
  public var summary: Summary

  /// Makes a report.
  public init(_ comparison: WordComparison, of summary: Summary) {
    self.comparison = comparison
    self.summary = summary
  }

  /// The report for people to read.
  public var document: Document {
    let field = comparison.field
    let reference = comparison.reference
    var document = Document(title: "Words by \(field.name)", banner: summary.banner)
    document.blocks = [
      .list(([reference] + comparison.others).map(coverage)), .paragraph(explanation),
    ]
    for part in comparison.others {
      document.blocks.append(
        .heading(level: 2, "\(field.title(part.label)) beside \(reference.label)"))
      document.blocks += blocks(part.more, of: part, beside: reference)
      document.blocks += blocks(part.fewer, of: reference, beside: part)
    }
    return document
  }

  private func coverage(_ part: WordComparison.Part) -> String {
    let rest =
      switch part.leftOut {
      case 0: ""
      case 1: " 1 answer in words that a supporter found is left out."
      default: " \(part.leftOut) answers in words that a supporter found are left out."
      }
    return "\(comparison.field.title(part.label)): \(part.total.of("word")).\(rest)"
  }

  private var explanation: String {
    "Words are listed that stand at least \(comparison.limits.uses) times in two parts together, "
      + "that at least \(comparison.limits.people) people of a part wrote, and that the part wrote "
      + "more often than chance would make it (log-likelihood G² over four cells, at least 3.84). "
      + "Small words such as “the” and “not” are left out. So many words are compared that some of "
      + "them stand here by chance: read the answers with find before you speak of a word."
  }

  private func blocks(
    _ words: [KeyWord], of part: WordComparison.Part, beside other: WordComparison.Part
  ) -> [Block] {
    let more = "More often \(comparison.field.among(part.label))"
    guard !words.isEmpty else { return [.paragraph("\(more): no word that can be listed.")] }
    let numbers = [
      "Times", "People", "Times, \(other.label)", "People, \(other.label)", "G²",
    ]
    let table = Table(
      caption: more,
      columns: [Table.Column("Word")] + numbers.map { Table.Column($0, isNumeric: true) },
      rows: words.map { row($0, of: part, beside: other) })
    return [.table(table), .note(ThemesReport.caution)]
  }

  private func row(
    _ word: KeyWord, of part: WordComparison.Part, beside other: WordComparison.Part
  ) -> Table.Row {
    func uses(_ part: WordComparison.Part, _ uses: Int, _ people: Int) -> String {
      "\(comparison.field.title(part.label)): \(uses.of("time")), by "
        + "\(people.of("person", "people"))."
    }
    let g2 = word.g2.rounded(places: 1).expressed
    return Table.Row(
      [
        word.word, "\(word.uses)", "\(word.people)", "\(word.otherUses)", "\(word.otherPeople)", g2,
      ],
      sentences: "\(word.word). \(uses(part, word.uses, word.people)) "
        + "\(uses(other, word.otherUses, word.otherPeople)) G² \(g2).")
  }
}
