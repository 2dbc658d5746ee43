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

  /// Themes as they are read out, with examples where somebody agreed to be quoted; the same words
  /// stand for one theme alone.
  func drafts(
    of findings: [Finding], _ codebook: Codebook, for group: Group
  ) -> [ReadBack.Draft] {
    var told: Set<String> = []
    return findings.map { finding in
      let example = example(of: finding, for: group, besides: told)
      if let example { told.insert(example.words) }
      return ReadBack.Draft(
        code: finding.theme, words: codebook[finding.theme]?.spoken ?? finding.name,
        example: example)
    }
  }

  /// Short words of somebody's own, of the same group where there are any.
  private func example(
    of finding: Finding, for group: Group, besides told: Set<String>
  ) -> ReadBack.Example? {
    guard finding.suppressed == nil, finding.respondents != nil else { return nil }
    let longest = 120
    let fitting = finding.excerpts.filter { excerpt in
      excerpt.mayBeQuoted && excerpt.speaker != .supporter
        && excerpt.collection.mode != .interpreted && excerpt.collection.typing != .notSaid
        && excerpt.quotation(limit: longest).unicodeScalars.count <= longest
        && !told.contains(excerpt.quotation(limit: longest))
    }
    let best = fitting.first { $0.respondent.group == group } ?? fitting.first
    return best.map { excerpt in
      ReadBack.Example(
        excerpt.quotation(limit: longest), group: excerpt.respondent.group,
        isInvented: excerpt.isInvented)
    }
  }
}
