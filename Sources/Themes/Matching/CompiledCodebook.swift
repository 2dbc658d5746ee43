/// A codebook made ready, once, for reading many answers.
public struct CompiledCodebook: Sendable {
  /// The codebook it was made from.
  public let codebook: Codebook
  /// The entries that no answer can match, with the code of their theme: no word, or a stray `*`.
  public let unusable: [(theme: String, entry: String)]
  /// For each pattern, the entry as the codebook has it.
  private let sources: [String]
  private let tree: WordTree
  private let sequels: Sequels
  /// The themes and groups that wait for patterns, one pattern after the other.
  private let uses: [Use]
  /// For each pattern, where those are that wait for it.
  private let waiting: [Range<Int>]
  private let groups: [Group]
  private let exclusions: Exclusions
  private let nesting: Nesting

  /// What a pattern is looked for.
  private enum Use: Sendable {
    case word(theme: Int)
    case member(group: Int, place: Int)
  }

  /// Entries that count only when all of them stand in one sentence.
  private struct Group: Sendable {
    var theme: Int
    var size: Int
    var name: String
  }

  /// Makes a codebook ready; themes that are coded no longer find nothing.
  public init(_ codebook: Codebook) {
    var indexes: [Pattern: Int] = [:]
    var patterns: [Pattern] = []
    var uses: [[Use]] = []
    var groups: [Group] = []
    var unusable: [(theme: String, entry: String)] = []
    func use(_ pattern: Pattern, for use: Use) {
      if let index = indexes[pattern] { return uses[index].append(use) }
      indexes[pattern] = patterns.count
      patterns.append(pattern)
      uses.append([use])
    }
    for (index, theme) in codebook.themes.enumerated() where !theme.isRetired {
      for entry in theme.words {
        guard let pattern = Pattern(entry) else {
          unusable.append((theme.code, entry))
          continue
        }
        use(pattern, for: .word(theme: index))
      }
      for entries in theme.near {
        let members = entries.compactMap(Pattern.init)
        unusable += entries.filter { Pattern($0) == nil }.map { (theme.code, $0) }
        guard !members.isEmpty, members.count == entries.count else { continue }
        for (place, member) in members.enumerated() {
          use(member, for: .member(group: groups.count, place: place))
        }
        let name = members.map(\.source).joined(separator: " near ")
        groups.append(Group(theme: index, size: members.count, name: name))
      }
    }
    self.codebook = codebook
    self.unusable = unusable
    sources = patterns.map(\.source)
    self.uses = uses.flatMap(\.self)
    var end = 0
    waiting = uses.map { uses in
      end += uses.count
      return end - uses.count..<end
    }
    self.groups = groups
    tree = WordTree(patterns)
    sequels = Sequels(patterns)
    exclusions = Exclusions(codebook)
    nesting = Nesting(codebook)
  }

  /// Finds the themes of an answer by their index in the codebook, each once, with every match.
  ///
  /// A match that an entry of `unless` covers or overlaps does not count, and inside a nesting of
  /// themes the longest match wins (`Nesting`). The words around a match say its valence
  /// (`Evaluation`) and never change its theme.
  public func matches(in text: String) -> [(theme: Int, matches: [Match])] {
    let passage = Passage(text)
    var found = Few<[Match]>()
    var gathered = Few<Gathering>()
    let excluded = exclusions.spans(in: passage)
    tree.forEachPattern(in: passage) { index, number in
      guard let last = sequels.end(of: number, in: passage, from: index) else { return }
      let span = passage.words[index].lowerBound..<passage.words[last].upperBound
      for place in waiting[number] {
        switch uses[place] {
        case .word(let theme):
          guard !excluded.takes(span, from: theme) else { continue }
          found[theme, default: []].append(Match(span: span, pattern: sources[number]))
        case .member(let group, let member):
          guard passage.sentences[index] == passage.sentences[last],
            !excluded.takes(span, from: groups[group].theme)
          else { continue }
          gathered[group, default: Gathering()]
            .add(span, at: member, sentence: passage.sentences[index])
        }
      }
    }
    nesting.settle(&found)
    for (number, gathering) in gathered.inOrder {
      let spans = gathering.complete(of: groups[number].size)
      guard !spans.isEmpty else { continue }
      let group = groups[number]
      found[group.theme, default: []] += spans.map { Match(span: $0, pattern: group.name) }
    }
    var inOrder = found.inOrder
    guard !inOrder.isEmpty else { return [] }
    var evaluation = Evaluation(passage)
    for place in inOrder.indices {
      Match.keepLeftmostLongest(&inOrder[place].value)
      evaluation.judge(&inOrder[place].value, as: codebook.themes[inOrder[place].number].valence)
    }
    return inOrder.map { (theme: $0.number, matches: $0.value) }
  }
}
