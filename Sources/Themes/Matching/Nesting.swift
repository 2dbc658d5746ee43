/// The themes that compete for the same words: a theme, its sub-themes, theirs, and so on.
///
/// Where matches of different themes of one nesting overlap, the longest counts; of equally long
/// ones that of the deeper theme, and of equally deep ones each. Themes that do not belong to one
/// nesting never compete, and what `near` finds, which may lie far apart, takes nothing away.
struct Nesting: Sendable {
  /// For each nesting of more than one theme, its themes by index.
  private let families: [[Int]]
  /// How many themes each theme is inside of.
  private let depths: [Int]

  init(_ codebook: Codebook) {
    let wholes = codebook.themes.map { codebook.wholes(of: $0.code) }
    depths = wholes.map(\.count)
    let roots = zip(codebook.themes, wholes).map { theme, wholes in
      wholes.last?.code ?? theme.code
    }
    let isNested = codebook.themes.contains { $0.parent != nil }
    let members = isNested ? Dictionary(grouping: roots.indices) { roots[$0] } : [:]
    families = members.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  /// Takes away the matches that a longer one of the same nesting covers or overlaps.
  func settle(_ found: inout Few<[Match]>) {
    for family in families {
      let there = family.filter { found[$0] != nil }
      guard there.count > 1 else { continue }
      let all = there.flatMap { theme in
        (found[theme] ?? []).map { Claim(theme, depths[theme], $0) }
      }
      var kept: [Claim] = []
      for claim in all.sorted(by: { $1.isWeaker(than: $0) })
      where !kept.contains(where: { claim.yields(to: $0) }) {
        kept.append(claim)
      }
      for theme in there {
        let matches = kept.filter { $0.theme == theme }.map(\.match)
        found[theme] = matches.isEmpty ? nil : matches
      }
    }
  }

  /// A match with the theme that claims it.
  private struct Claim {
    var theme: Int
    var depth: Int
    var match: Match

    init(_ theme: Int, _ depth: Int, _ match: Match) {
      self.theme = theme
      self.depth = depth
      self.match = match
    }

    func isWeaker(than other: Claim) -> Bool {
      (match.span.count, depth) < (other.match.span.count, other.depth)
    }

    func yields(to other: Claim) -> Bool {
      theme != other.theme && match.span.overlaps(other.match.span) && isWeaker(than: other)
    }
  }
}
