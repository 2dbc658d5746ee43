import Coproduction
import Survey
import Themes

extension BoardPaper {
  /// How many themes each agency has here; the annex has all.
  private static let mostThemes = 4

  /// What we heard, by agency, by area and with both groups side by side.
  var heard: [Block] {
    guard hasFigures else { return [.paragraph("There are no figures to be shown.")] }
    var rows: [Table.Row] = []
    for agency in agencies { rows += self.rows(of: agency.name) { $0.agency == [agency.code] } }
    rows += self.rows(of: "More than one") { $0.agency.count > 1 }
    rows += self.rows(of: "None in particular") { $0.agency.isEmpty }
    let table = Table(
      caption: "How many of \(summary.base.of("person", "people")) spoke of each theme, by agency",
      columns: [
        Table.Column("Theme"), Table.Column("Agency"), Table.Column("Everybody", isNumeric: true),
      ] + groups.map { Table.Column($0.name.capitalised, isNumeric: true) }, rows: rows)
    let blocks: [Block] =
      rows.isEmpty
      ? [.paragraph("No theme was spoken of by enough people to be shown.")]
      : [
        .paragraph("Of each agency the themes that most people spoke of; the annex has all."),
        .table(table), .note(ThemesReport.caution),
      ]
    return blocks + areaBlocks + pairBlocks
  }

  private var groups: [Group] { [.youngPerson, .parentCarer].filter { part($0) != nil } }

  private func themes(where isWanted: (Theme) -> Bool) -> [Finding] {
    let codes = Set(codebook.themes.filter(isWanted).map(\.code))
    return shown.filter { codes.contains($0.theme) }
  }

  private func rows(of agency: String, where isWanted: (Theme) -> Bool) -> [Table.Row] {
    themes(where: isWanted).prefix(Self.mostThemes).map { finding in
      let apart = groups.map { group in
        self.finding(finding.theme, in: group)?.proportion?.brief ?? "withheld"
      }
      let sides = zip(groups, apart).map { " \($0.name.capitalised): \($1)." }.joined()
      let share = finding.proportion
      return Table.Row(
        [finding.name, agency, share?.brief ?? "withheld"] + apart,
        sentences: "\(agency): \(finding.name). \(share?.words ?? "withheld").\(sides)")
    }
  }

  /// The areas for improvement, each with the themes that most people spoke of.
  private var areaBlocks: [Block] {
    let lines = areas.map { area in
      let found = themes { $0.areas.contains(area.code) }.prefix(2)
      let told = found.map { "\($0.name) (\($0.proportion?.brief ?? "withheld"))" }
      return "\(area.name): "
        + (told.isEmpty ? "nothing that can be shown" : told.joined(separator: "; ")) + "."
    }
    return lines.isEmpty ? [] : [.heading(level: 3, "By area for improvement"), .list(lines)]
  }
}
