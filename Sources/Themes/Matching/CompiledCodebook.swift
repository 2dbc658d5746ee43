/// A codebook made ready, once, for reading many answers.
public struct CompiledCodebook: Sendable {
  /// The codebook it was made from.
  public let codebook: Codebook
  /// The entries that no answer can match, with the code of their theme: no word, or a stray `*`.
  public let unusable: [(theme: String, entry: String)]
  private let patterns: [Pattern]
  private let tree: WordTree
  /// For each pattern, the themes and groups that wait for it.
  private let uses: [[Use]]
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
    var members: [Pattern]
    var name: String { members.map(\.source).joined(separator: " near ") }
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
        groups.append(Group(theme: index, members: members))
      }
    }
    self.codebook = codebook
    self.unusable = unusable
    self.patterns = patterns
    self.uses = uses
    self.groups = groups
    tree = WordTree(patterns)
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
    var found: [Int: [Match]] = [:]
    var gathered: [Int: Gathering] = [:]
    let excluded = exclusions.spans(in: passage)
    for (index, word) in passage.words.enumerated() {
      tree.forEachPattern(startingWith: word, in: passage.scalars) { number in
        let pattern = patterns[number]
        guard let last = pattern.end(in: passage, from: index) else { return }
        let span = word.lowerBound..<passage.words[last].upperBound
        for use in uses[number] {
          switch use {
          case .word(let theme):
            guard !excluded.takes(span, from: theme) else { continue }
            found[theme, default: []].append(Match(span: span, pattern: pattern.source))
          case .member(let group, let place):
            guard passage.sentences[index] == passage.sentences[last],
              !excluded.takes(span, from: groups[group].theme)
            else { continue }
            gathered[group, default: Gathering()]
              .add(span, at: place, sentence: passage.sentences[index])
          }
        }
      }
    }
    nesting.settle(&found)
    for (number, gathering) in gathered {
      let group = groups[number]
      let spans = gathering.complete(of: group.members.count)
      guard !spans.isEmpty else { continue }
      found[group.theme, default: []] += spans.map { Match(span: $0, pattern: group.name) }
    }
    var evaluation = Evaluation(passage)
    return found.sorted { $0.key < $1.key }.map { theme, matches in
      let kept = Match.leftmostLongest(matches)
      return (theme, evaluation.judged(kept, as: codebook.themes[theme].valence))
    }
  }
}
