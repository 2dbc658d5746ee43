/// How many letters have to change to turn one word into another (Levenshtein).
enum EditDistance {
  static func between(_ one: String, _ other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (i, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in other.indices {
        let change = diagonal + (letter == other[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }

  /// The word of a list that is nearest, where it is near enough to be a slip.
  static func nearest(to word: String, in words: some Sequence<String>) -> String? {
    guard word.count <= 40 else { return nil }
    let near = words.sorted().map { ($0, between(word.lowercased(), $0)) }.min { $0.1 < $1.1 }
    guard let near, near.1 <= max(1, word.count / 3) else { return nil }
    return near.0
  }
}
