/// Entries that are looked up together in a passage, each with what it stands for.
struct Entries<Tag: Sendable>: Sendable {
  private let sequels: Sequels
  private let tags: [Tag]
  private let tree: WordTree

  /// A place where an entry stands.
  struct Place: Sendable {
    var tag: Tag
    /// The words that it covers, by their index in the passage.
    var words: Range<Int>
  }

  /// Takes up entries; those that no text can match are passed over.
  init(_ entries: [(entry: String, tag: Tag)]) {
    let usable = entries.compactMap { entry in Pattern(entry.entry).map { ($0, entry.tag) } }
    let patterns = usable.map(\.0)
    sequels = Sequels(patterns)
    tags = usable.map(\.1)
    tree = WordTree(patterns)
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { tags.isEmpty }

  /// Every place in a passage where an entry stands, from left to right.
  func places(in passage: borrowing Passage) -> [Place] {
    var places: [Place] = []
    tree.forEachPattern(in: passage) { index, number in
      guard let last = sequels.end(of: number, in: passage, from: index) else { return }
      places.append(Place(tag: tags[number], words: index..<last + 1))
    }
    return places
  }
}
