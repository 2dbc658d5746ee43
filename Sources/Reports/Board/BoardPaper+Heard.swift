import Coproduction
import Survey
import Themes

extension BoardPaper {
  /// How many themes each agency and each area has here; the annex has all.
  private static let mostThemes = 4

  /// What we heard, by agency, by area and with both groups side by side.
  var heard: [Block] {
    guard hasFigures else { return [.paragraph("There are no figures to be shown.")] }
    var blocks: [Block] = []
    for agency in agencies {
      blocks += table(of: themes(of: [agency.code]), under: agency.name)
    }
    blocks += table(of: themes { $0.agency.count > 1 }, under: "More than one agency")
    blocks += table(of: themes { $0.agency.isEmpty }, under: "No agency in particular")
    if blocks.isEmpty {
      blocks.append(.paragraph("No theme was spoken of by enough people to be shown."))
    }
    return blocks + areaBlocks + pairBlocks
  }

  private func themes(of agency: [String]) -> [Finding] { themes { $0.agency == agency } }

  private func themes(where isWanted: (Theme) -> Bool) -> [Finding] {
    let codes = Set(codebook.themes.filter(isWanted).map(\.code))
    return shown.filter { codes.contains($0.theme) }
  }

  private func table(of findings: [Finding], under title: String) -> [Block] {
    guard !findings.isEmpty else { return [] }
    let groups = [Group.youngPerson, .parentCarer].filter { part($0) != nil }
    let rows = findings.prefix(Self.mostThemes).map { finding in
      row(finding, groups)
    }
    let table = Table(
      caption: "\(title): how many of \(summary.base.of("person", "people")) spoke of it",
      columns: [
        Table.Column("Theme"), Table.Column("People", isNumeric: true),
        Table.Column("Per cent", isNumeric: true), Table.Column("Likely", isNumeric: true),
      ] + groups.map { Table.Column($0.name.capitalised, isNumeric: true) },
      rows: Array(rows))
    let others = findings.count - rows.count
    let rest: [Block] =
      others > 0 ? [.paragraph("\(others.of("more theme")) in the annex.")] : []
    return [.heading(level: 3, title), .table(table), .note(ThemesReport.caution)] + rest
  }

  private func row(_ finding: Finding, _ groups: [Group]) -> Table.Row {
    let share = finding.proportion
    let range = share?.interval.map {
      "\($0.lowerBound.wholePercent) to \($0.upperBound.wholePercent)"
    }
    let apart = groups.map { group -> String in
      let found = self.finding(finding.theme, in: group)
      guard let found, let share = found.proportion else { return "withheld" }
      return share.brief
    }
    let sides = zip(groups, apart).map { "\($0.name.capitalised): \($1)." }.joined(separator: " ")
    return Table.Row(
      [
        finding.name, share.map { "\($0.count)" } ?? "", share?.percent?.wholePercent ?? "",
        range ?? "",
      ] + apart,
      sentences: "\(finding.name). \(share?.words ?? "withheld")."
        + (sides.isEmpty ? "" : " \(sides)"))
  }

  /// The areas for improvement, each with the themes that most people spoke of.
  private var areaBlocks: [Block] {
    let lines = areas.map { area in
      let found = themes { $0.areas.contains(area.code) }.prefix(3)
      let told = found.map { "\($0.name) (\($0.proportion?.brief ?? "withheld"))" }
      return "\(area.name): "
        + (told.isEmpty ? "nothing that can be shown" : told.joined(separator: "; ")) + "."
    }
    return lines.isEmpty ? [] : [.heading(level: 3, "By area for improvement"), .list(lines)]
  }
}

extension String {
  /// The text with a capital letter in front.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
