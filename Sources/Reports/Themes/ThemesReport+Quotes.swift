import Survey
import Themes

extension ThemesReport {
  /// Quotes for each theme, only from people who agreed to be quoted, each person once.
  var quotations: [Block] {
    let quoted = summary.findings.quoted(most: quotes)
    return summary.findings.flatMap { finding -> [Block] in
      let quotes = (quoted[finding.theme] ?? []).map { quote in
        Block.quote(quote.words, attribution: attribution(quote.excerpt, on: finding.theme))
      }
      return quotes.isEmpty ? [] : [.heading(level: 3, finding.name)] + quotes
    }
  }

  private func attribution(_ excerpt: Excerpt, on theme: String) -> String {
    guard disclosure.profile != .none else { return excerpt.attribution }
    let group = mayName(excerpt, on: theme) ? excerpt.respondent.group : nil
    let parts: [String?] = [
      group.who, excerpt.broadly, excerpt.isInvented ? "invented example" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  /// Says whether the group may stand beside a quote: it is large enough, its figure on the theme is
  /// not withheld, and nothing else is told of the person.
  private func mayName(_ excerpt: Excerpt, on theme: String) -> Bool {
    guard let group = excerpt.respondent.group, excerpt.broadly == nil,
      groups[group] ?? 0 >= disclosure.profile.smallestGroup
    else { return false }
    guard split?.field == .group,
      let part = split?.parts.first(where: { $0.value == group.rawValue })
    else { return split?.field != .group }
    return part.summary.findings.contains { $0.theme == theme && $0.suppressed == nil }
  }
}

extension Excerpt {
  /// Whose words they are, without telling who helped; nil where they are the person's own.
  fileprivate var broadly: String? {
    guard wordsOf != nil else { return nil }
    let isKnown = speaker == .supporter || collection.mode == .interpreted
    return isKnown
      ? "in words that somebody else passed on" : "it is not known whose words these are"
  }
}
