/// Slips of the finger: how far apart two words are, and which word somebody meant to type.
public enum Slip {
  /// The nearest of the words, where it is near enough to be meant; capitals make no difference.
  ///
  /// Near enough is at most two slips, or one in a word of fewer than five letters.
  public static func meant(by typed: String, among words: some Sequence<String>) -> String? {
    // Each letter has four bytes at most.
    guard typed.utf8.count <= 4 * 48 else { return nil }
    let letters = Array(typed.lowercased().unicodeScalars)
    guard (2...48).contains(letters.count) else { return nil }
    let most = letters.count < 5 ? 1 : 2
    var best: (word: String, distance: Int)?
    for word in words {
      let other = Array(word.lowercased().unicodeScalars)
      guard other.count > most, abs(other.count - letters.count) <= most else { continue }
      let distance = distance(letters, other)
      guard distance <= most, distance < best?.distance ?? .max else { continue }
      best = (word, distance)
    }
    return best?.word
  }

  /// The number of letters to insert, drop, change or swap with a neighbour to get from one word to
  /// the other (after Damerau, in the form called optimal string alignment).
  public static func distance(_ one: String, _ other: String) -> Int {
    distance(Array(one.unicodeScalars), Array(other.unicodeScalars))
  }

  private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for i in one.indices {
      var row = [i + 1]
      for j in other.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (one[i] == other[j] ? 0 : 1))
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[other.count]
  }
}
