import Survey
import Themes

extension EHCGaps {
  /// Every count of a row with what it is of.
  private static let figures: [(code: String, name: String, count: @Sendable (Row) -> Proportion)] =
    [
      (
        "health-outcome", "Of those who voiced a health need, want an outcome for it",
        { Proportion($0.healthOutcomes, of: $0.healthNeeds) }
      ),
      (
        "care-outcome", "Of those who voiced a need at home or in care, want an outcome for it",
        { Proportion($0.careOutcomes, of: $0.careNeeds) }
      ),
      (
        "hope-without-step", "Of those who named a hope, have one without a next step",
        { Proportion($0.hopesWithoutStep, of: $0.hopes) }
      ),
      (
        "no-own-words", "Of everybody, said nothing in their own words",
        { Proportion($0.withoutOwnWords, of: $0.people) }
      ),
    ]

  /// The report for people to read.
  public var document: Document {
    var document = Document(
      title: "What is missing on the way into EHC plans",
      banner: isInvented ? Summary.inventedBanner : nil)
    document.blocks = [
      .paragraph(
        "Counted are the children and young people who agreed that the person who coordinates their "
          + "plan sees their answers. A need is something that they want to be different. An outcome "
          + "counts for health or care where the person or the question says what it is about.")
    ]
    if disclosure.profile != .none || disclosure.reason != nil {
      document.blocks.append(.paragraph(disclosure.sentences))
    }
    for row in rows {
      document.blocks += [
        .heading(level: 2, row.wave.map { "Wave \($0.name)" } ?? "All waves together"),
        people(row).map { .table(table(row, $0)) } ?? .paragraph(tooFew),
      ]
    }
    return document
  }

  private var tooFew: String {
    "Fewer than \(disclosure.profile.smallestGroup) people agreed to share, so no figures are given."
  }

  private func table(_ row: Row, _ people: Int) -> Table {
    let people = people.of("person", "people")
    return Table(
      caption: "\(people) agreed to share",
      columns: [Table.Column("What")] + ["People", "Of"].map { Table.Column($0, isNumeric: true) },
      rows: Self.figures.map { figure in
        let share = share(row, figure.count)
        return Table.Row(
          [
            figure.name, share.map { "\($0.count)" } ?? "withheld",
            share.map { "\($0.base)" } ?? "",
          ],
          sentences: "\(figure.name): \(share?.short() ?? "withheld").")
      })
  }

  /// The report for programs.
  public var json: JSON {
    .array(
      rows.map { row in
        .object(
          [
            JSON.Member("wave", .optional(row.wave?.name)),
            JSON.Member("people", .optional(people(row))),
          ]
            + Self.figures.map { figure in
              let share = share(row, figure.count)
              return JSON.Member(
                figure.code,
                ["respondents": .optional(share?.count), "base": .optional(share?.base)])
            })
      })
  }

  /// The report for spreadsheets: a row for each wave and figure; all waves together have none.
  public var csv: CSV {
    CSV(
      columns: ["wave", "people", "figure", "respondents", "base"],
      rows: rows.flatMap { row in
        Self.figures.map { figure in
          let share = share(row, figure.count)
          return [
            .text(row.wave?.name ?? ""), .count(people(row)), .text(figure.code),
            .count(share?.count), .count(share?.base),
          ]
        }
      })
  }
}
