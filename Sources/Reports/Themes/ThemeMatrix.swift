import Survey
import Themes

/// Who spoke of what: a row for each person, by code, and a column for each theme.
public struct ThemeMatrix: Equatable, Sendable {
  private let themes: [String]
  private let people: [Respondent]
  private let spoken: [Respondent: Set<String>]

  /// Gathers what readings say of the themes of a codebook that are coded; who spoke of a sub-theme
  /// spoke of the theme that it is a part of.
  public init(_ readings: [Reading], _ codebook: Codebook) {
    let summary = Summary(of: readings, codebook: codebook)
    var spoken: [Respondent: Set<String>] = [:]
    for finding in summary.findings {
      for excerpt in finding.excerpts {
        spoken[excerpt.respondent, default: []].insert(finding.theme)
      }
    }
    let found = Set(summary.findings.map(\.theme))
    themes = codebook.themes.map(\.code).filter(found.contains)
    people = Set(readings.map(\.response.respondent)).sorted { one, other in
      (one.code, one.group?.rawValue ?? "") < (other.code, other.group?.rawValue ?? "")
    }
    self.spoken = spoken
  }

  /// The table for programs of statistics: 1 where a person spoke of a theme, else 0.
  public var csv: CSV {
    CSV(
      columns: ["respondent", "group"] + themes,
      rows: people.map { person in
        [.text(person.code), .text(person.group?.rawValue ?? "")]
          + themes.map { .count(spoken[person]?.contains($0) == true ? 1 : 0) }
      })
  }
}
