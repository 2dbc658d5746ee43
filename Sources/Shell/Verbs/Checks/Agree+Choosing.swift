import Coproduction
import Study
import Survey
import Terminal
import Themes

extension Agree {
  /// The themes to read: those that were named, else those that most people spoke of.
  ///
  /// A theme whose figure is withheld is read only where it is named: it could show who spoke.
  func chosen(
    from summary: Summary, _ codebook: Codebook, _ session: Session
  ) throws -> [Finding] {
    guard themes.isEmpty else {
      return try themes.compactMap { name in
        let code = try session.themeToday(name, in: codebook).code
        return summary.findings.first { $0.theme == code }
      }
    }
    let spoken = summary.findings.filter { finding in
      finding.suppressed == nil && (finding.respondents ?? 0) > 0
        && codebook[finding.theme]?.isRetired != true
    }
    guard !spoken.isEmpty else {
      throw Failure(
        "No theme was found in these answers yet, so there is nothing to read back. Nothing was "
          + "started. Name a theme to read it all the same: agree THEME.")
    }
    return spoken
  }

  /// A theme as it is read out, with an example where somebody agreed to be quoted.
  func draft(of finding: Finding, _ codebook: Codebook, for group: Group) -> ReadBack.Draft {
    let theme = codebook.themes.first { $0.code == finding.theme }
    return ReadBack.Draft(
      code: finding.theme, words: theme?.spoken ?? finding.name,
      example: example(of: finding, for: group))
  }

  /// Short words of somebody's own, of the same group where there are any.
  private func example(of finding: Finding, for group: Group) -> ReadBack.Example? {
    guard finding.suppressed == nil, finding.respondents != nil else { return nil }
    let longest = 120
    let fitting = finding.excerpts.filter { excerpt in
      excerpt.mayBeQuoted && excerpt.speaker != .supporter
        && excerpt.collection.mode != .interpreted && excerpt.collection.typing != .notSaid
        && excerpt.quotation(limit: longest).unicodeScalars.count <= longest
    }
    let best = fitting.first { $0.respondent.group == group } ?? fitting.first
    return best.map { excerpt in
      ReadBack.Example(
        excerpt.quotation(limit: longest), group: excerpt.respondent.group,
        isInvented: excerpt.isInvented)
    }
  }
}
