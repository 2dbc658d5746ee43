import Survey

/// A codebook made ready, once, for reading many answers.
public struct CompiledCodebook: Sendable {
  /// The codebook it was made from.
  public let codebook: Codebook
  /// The entries that no answer can match, with the code of their theme: no word, or a stray `*`.
  public let unusable: [(theme: String, entry: String)]
  /// Every entry as the codebook has it, by its number: patterns first, and then groups of `near`.
  let entries: [String]
  /// The valence that each theme has by its meaning.
  let valences: [Valence?]
  /// All that is looked for in one walk: first the patterns of the codebook, then what takes matches
  /// away, then the words of praise and blame.
  let tree: WordTree
  let sequels: Sequels
  /// The themes and groups that wait for patterns, one pattern after the other.
  let uses: [Use]
  /// For each pattern of the codebook, where those are that wait for it.
  let waiting: [Range<Int>]
  let groups: [Group]
  let nesting: Nesting
  /// The theme that each entry of `unless` takes matches from.
  private let exclusions: [Int]
  private let signs: [Sign]

  /// What a pattern is looked for.
  enum Use: Sendable {
    case word(theme: Int)
    case member(group: Int, place: Int)
  }

  /// Entries that count only when all of them stand in one sentence.
  struct Group: Sendable {
    var theme: Int
    var size: Int
    /// Its number among the entries.
    var entry: Int
  }

  /// Makes a codebook ready; themes that are coded no longer find nothing.
  public init(_ codebook: Codebook) {
    var indexes: [Pattern: Int] = [:]
    var patterns: [Pattern] = []
    var uses: [[Use]] = []
    var groups: [(theme: Int, members: [Pattern])] = []
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
        groups.append((index, members))
      }
    }
    self.codebook = codebook
    self.unusable = unusable
    entries =
      patterns.map(\.source)
      + groups.map { $0.members.map(\.source).joined(separator: " near ") }
    valences = codebook.themes.map(\.valence)
    self.uses = uses.flatMap(\.self)
    var end = 0
    waiting = uses.map { uses in
      end += uses.count
      return end - uses.count..<end
    }
    self.groups = groups.enumerated().map { place, group in
      Group(theme: group.theme, size: group.members.count, entry: patterns.count + place)
    }
    let excluding = codebook.themes.enumerated().flatMap { index, theme in
      theme.unless.compactMap { Pattern($0).map { (pattern: $0, theme: index) } }
    }
    exclusions = excluding.map(\.theme)
    signs = Sign.patterns.map(\.sign)
    let all = patterns + excluding.map(\.pattern) + Sign.patterns.map(\.pattern)
    tree = WordTree(all)
    sequels = Sequels(all)
    nesting = Nesting(codebook)
  }

  /// Whether any entry of `unless` can be found.
  var hasExclusions: Bool { !exclusions.isEmpty }

  /// The theme that a pattern takes matches from; nil where it is something else.
  func exclusion(of pattern: Int) -> Int? {
    let place = pattern - waiting.count
    return exclusions.indices.contains(place) ? exclusions[place] : nil
  }

  /// What a pattern does to the sense of its clause; nil where it is something else.
  func sign(of pattern: Int) -> Sign? {
    let place = pattern - waiting.count - exclusions.count
    return signs.indices.contains(place) ? signs[place] : nil
  }

  /// Finds the themes of an answer by their index in the codebook, each once, with every match.
  public func matches(in text: String) -> [(theme: Int, matches: [Match])] {
    var finder = Finder(self)
    finder.read(text)
    var result: [(theme: Int, matches: [Match])] = []
    for find in finder.finds {
      if result.last?.theme != find.theme { result.append((find.theme, [])) }
      let match = Match(span: find.span, pattern: entries[find.entry], valence: find.valence)
      result[result.count - 1].matches.append(match)
    }
    return result
  }
}
