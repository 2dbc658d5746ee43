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
    guard codebook.themes.contains(where: { $0.parent != nil }) else {
      depths = codebook.themes.map { _ in 0 }
      families = []
      return
    }
    let wholes = codebook.themes.map { codebook.wholes(of: $0.code) }
    depths = wholes.map(\.count)
    let roots = zip(codebook.themes, wholes).map { theme, wholes in
      wholes.last?.code ?? theme.code
    }
    let members = Dictionary(grouping: roots.indices) { roots[$0] }
    families = members.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  /// Takes away the finds that a longer one of the same nesting covers or overlaps.
  func settle(_ finds: inout [Find]) {
    for family in families {
      let there = finds.indices.filter { family.contains(finds[$0].theme) }
      guard let first = there.first,
        there.contains(where: { finds[$0].theme != finds[first].theme })
      else { continue }
      // What overlaps has a word in common.
      var keptAtWord: [Int: [Int]] = [:]
      var lost: Set<Int> = []
      for place in there.sorted(by: { isWeaker(finds[$1], than: finds[$0]) }) {
        let find = finds[place]
        let isBeaten = find.words.contains { word in
          keptAtWord[word, default: []].contains { yields(find, to: finds[$0]) }
        }
        if isBeaten {
          lost.insert(place)
        } else {
          for word in find.words { keptAtWord[word, default: []].append(place) }
        }
      }
      finds = finds.indices.filter { !lost.contains($0) }.map { finds[$0] }
    }
  }

  private func isWeaker(_ find: Find, than other: Find) -> Bool {
    (find.span.count, depths[find.theme]) < (other.span.count, depths[other.theme])
  }

  private func yields(_ find: Find, to other: Find) -> Bool {
    find.theme != other.theme && find.span.overlaps(other.span) && isWeaker(find, than: other)
  }
}
