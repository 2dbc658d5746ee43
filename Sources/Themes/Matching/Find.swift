import Survey

/// A place in an answer that speaks of a theme, by numbers.
struct Find: Equatable, Sendable {
  /// The place of the theme in the codebook.
  var theme: Int
  /// The number of the entry that found it.
  var entry: Int
  /// The place, in Unicode scalars from the start of the answer.
  var span: Range<Int>
  /// The words of the passage that it covers.
  var words: Range<Int>
  /// What the words around it say of it.
  var valence: Valence?
}

extension [Find] {
  /// Where the finds of one theme end that begin at a place.
  func end(from start: Int) -> Int {
    var end = start
    while end < count, self[end].theme == self[start].theme { end += 1 }
    return end
  }

  /// How many can be put in order by moving each past those before it.
  private static let few = 32

  /// Puts those of each theme side by side, in the order of the codebook; else they stay as they are.
  mutating func sortByTheme() {
    guard count <= Self.few else {
      self = enumerated().sorted { one, other in
        (one.element.theme, one.offset) < (other.element.theme, other.offset)
      }.map(\.element)
      return
    }
    for place in indices.dropFirst() {
      var next = place
      while next > 0, self[next - 1].theme > self[next].theme {
        swapAt(next - 1, next)
        next -= 1
      }
    }
  }
}
