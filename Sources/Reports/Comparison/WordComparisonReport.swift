import Survey
import Themes

/// The words that parts of the people write more often than one of them, with the counts.
public struct WordComparisonReport: Equatable, Sendable {
  /// The words of the parts.
  public var comparison: WordComparison
  /// What everybody said together.
  public var summary: Summary
  /// How the figures are kept from showing who said what.
  public var disclosure = Disclosure(.none)
  /// What is to be said of people who are not counted yet; nil where there are none.
  public var waiting: String?

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
      .list(([reference] + comparison.others).map(coverage) + cautions), .paragraph(explanation),
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
      case nil: " Some answers in words that a supporter found are left out."
      case 0: ""
      case 1: " 1 answer in words that a supporter found is left out."
      case let number?: " \(number) answers in words that a supporter found are left out."
      }
    return "\(comparison.field.title(part.label)): \(part.total.of("word")).\(rest)"
  }

  private var cautions: [String] {
    guard disclosure.profile != .none else {
      return disclosure.reason == nil ? [] : [disclosure.sentences]
    }
    return [
      waiting, disclosure.sentences,
      "How often a word was written is not shown, and no word of a theme whose number is withheld.",
    ].compactMap(\.self)
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
    let numbers =
      disclosure.profile == .none
      ? ["Times", "People", "Times, \(other.label)", "People, \(other.label)", "G²"]
      : ["People", "People, \(other.label)"]
    let table = Table(
      caption: more,
      columns: [Table.Column("Word")] + numbers.map { Table.Column($0, isNumeric: true) },
      rows: words.map { row($0, of: part, beside: other) })
    return [.table(table), .note(ThemesReport.caution)]
  }

  private func row(
    _ word: KeyWord, of part: WordComparison.Part, beside other: WordComparison.Part
  ) -> Table.Row {
    let people = [
      word.people.of("person", "people"),
      word.otherPeople?.of("person", "people")
        ?? word.suppressed?.words(below: disclosure.profile.limit) ?? "withheld",
    ]
    let titles = [part, other].map { comparison.field.title($0.label) }
    guard let uses = word.uses, let otherUses = word.otherUses, let g2 = word.g2 else {
      let cells = [word.word, "\(word.people)", word.otherPeople.map { "\($0)" } ?? people[1]]
      return Table.Row(
        cells,
        sentences: "\(word.word). \(titles[0]): \(people[0]). \(titles[1]): \(people[1]).")
    }
    let numbers = ["\(uses)", "\(word.people)", "\(otherUses)", "\(word.otherPeople ?? 0)"]
    let expressed = g2.rounded(places: 1).expressed
    return Table.Row(
      [word.word] + numbers + [expressed],
      sentences: "\(word.word). \(titles[0]): \(uses.of("time")), by \(people[0]). "
        + "\(titles[1]): \(otherUses.of("time")), by \(people[1]). G² \(expressed).")
  }
}
