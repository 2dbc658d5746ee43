import Coproduction
import Survey

extension PrioritiesReport {
  /// The report for programs.
  public var json: JSON {
    [
      "round": .string(round.code), "method": .string(round.method.rawValue),
      "people": .integer(round.people()), "order": .array(round.standings().map(value)),
      "groups": .array(
        round.groups.map { group in
          [
            "group": .string(code(group)), "people": .integer(round.people(of: group)),
            "order": .array(round.standings(of: group).map(value)),
          ]
        }),
    ]
  }

  /// The report for spreadsheets: one row for each thing, for everybody and then for each group.
  public var csv: CSV {
    CSV(
      columns: [
        "group", "place", "code", "name", "people", "dots", "borda", "chosen", "shown",
      ],
      rows: round.standings().map { row("all", $0) }
        + round.groups.flatMap { group in
          round.standings(of: group).map { row(code(group), $0) }
        })
  }

  private func code(_ group: Group?) -> String { group?.rawValue ?? "not-recorded" }

  private func value(_ standing: Standing) -> JSON {
    [
      "place": .integer(standing.place), "code": .string(standing.priority.code),
      "name": .string(standing.priority.name), "people": .integer(standing.people),
      "dots": .optional(standing.dots), "borda": .optional(standing.borda),
      "chosen": .optional(standing.pairs?.chosen), "shown": .optional(standing.pairs?.shown),
    ]
  }

  private func row(_ group: String, _ standing: Standing) -> [CSV.Cell] {
    let numbers = [standing.dots, nil, standing.pairs?.chosen, standing.pairs?.shown]
      .map { $0.map(Double.init) }
    return [
      .text(group), .number(Double(standing.place)), .text(standing.priority.code),
      .text(standing.priority.name), .number(Double(standing.people)), .number(numbers[0]),
      .number(standing.borda), .number(numbers[2]), .number(numbers[3]),
    ]
  }
}
