import Survey
import Themes

extension WordComparisonReport {
  /// The report for programs.
  public var json: JSON {
    var members: [JSON.Member] = []
    if let banner = summary.banner { members.append(JSON.Member("note", .string(banner))) }
    members += [
      JSON.Member("by", .string(comparison.field.name)),
      JSON.Member("disclosure", disclosure.json),
      JSON.Member("reference", .object(self.members(comparison.reference))),
      JSON.Member(
        "parts",
        .array(
          comparison.others.map { part in
            .object(
              self.members(part) + [
                JSON.Member("more", .array(part.more.map(value))),
                JSON.Member("fewer", .array(part.fewer.map(value))),
              ])
          })),
      JSON.Member("caution", .string(ThemesReport.caution)),
    ]
    return .object(members)
  }

  private func members(_ part: WordComparison.Part) -> [JSON.Member] {
    [
      JSON.Member("value", .string(part.value)), JSON.Member("label", .string(part.label)),
      JSON.Member("words", .integer(part.total)), JSON.Member("left-out", .optional(part.leftOut)),
    ]
  }

  private func value(_ word: KeyWord) -> JSON {
    [
      "word": .string(word.word), "uses": .optional(word.uses), "people": .integer(word.people),
      "other-uses": .optional(word.otherUses), "other-people": .optional(word.otherPeople),
      "suppressed": .optional(word.suppressed?.rawValue),
      "g2": .optional(word.g2?.rounded(places: 4)),
    ]
  }

  /// The words for spreadsheets: a row for each word that `part` writes more often than `beside`.
  public var csv: CSV {
    let reference = comparison.reference
    return CSV(
      columns: [
        "part", "beside", "word", "uses", "people", "other-uses", "other-people", "g2",
        "suppressed", "disclosure",
      ],
      rows: comparison.others.flatMap { part in
        part.more.map { row($0, of: part, beside: reference) }
          + part.fewer.map { row($0, of: reference, beside: part) }
      })
  }

  private func row(
    _ word: KeyWord, of part: WordComparison.Part, beside other: WordComparison.Part
  ) -> [CSV.Cell] {
    [
      .text(part.value), .text(other.value), .text(word.word),
      .number(word.uses.map(Double.init)), .count(word.people),
      .number(word.otherUses.map(Double.init)), .number(word.otherPeople.map(Double.init)),
      .number(word.g2?.rounded(places: 4)), .text(word.suppressed?.rawValue ?? ""),
      .text(disclosure.rule),
    ]
  }
}
