import Survey
import Themes

extension ThemesReport {
  /// Quotes for each theme, only from people who agreed to be quoted.
  var quotations: [Block] {
    summary.findings.flatMap { finding -> [Block] in
      let quotes = chosen(finding).map { excerpt in
        Block.quote(excerpt.quotation(), attribution: excerpt.attribution)
      }
      return quotes.isEmpty ? [] : [.heading(level: 3, finding.name)] + quotes
    }
  }

  /// One excerpt a person, the groups taking turns; none where figures are withheld.
  private func chosen(_ finding: Finding) -> [Excerpt] {
    guard finding.respondents != nil, finding.suppressed == nil else { return [] }
    var heard: Set<Respondent> = []
    var words: Set<String> = []
    var queues: [Group?: [Excerpt]] = [:]
    for excerpt in finding.excerpts
    where excerpt.mayBeQuoted && !heard.contains(excerpt.respondent)
      && !words.contains(excerpt.quotation())
    {
      heard.insert(excerpt.respondent)
      words.insert(excerpt.quotation())
      queues[excerpt.respondent.group, default: []].append(excerpt)
    }
    let longest = queues.values.map(\.count).max() ?? 0
    let inTurn = (0..<longest).flatMap { turn in
      (Group.allCases + [nil]).compactMap { group in
        queues[group].flatMap { turn < $0.count ? $0[turn] : nil }
      }
    }
    return Array(inTurn.prefix(quotes))
  }
}
