/// Words that most children know by the age of nine, chosen for this program.
enum CommonWords {
  /// Whether a word is known, also with a usual ending.
  static func contains(_ word: String) -> Bool {
    if all.contains(word) { return true }
    return stems(of: word).contains(where: all.contains)
  }

  static let all: Set<String> = Set(
    (little + doing + people + places + things + describing).split { $0.isWhitespace }
      .map(String.init))

  /// What a word may be a form of: plurals, -ing, -ed, -er, -est and -ly.
  static func stems(of word: String) -> [String] {
    var stems: [String] = []
    func cut(_ ending: String, _ replacements: String...) {
      guard word.hasSuffix(ending), word.count > ending.count + 1 else { return }
      let stem = String(word.dropLast(ending.count))
      stems += replacements.map { stem + $0 }
      // As in stopping and bigger.
      if let last = stem.last, stem.dropLast().last == last, "bdgklmnprtv".contains(last) {
        stems.append(String(stem.dropLast()))
      }
    }
    cut("'s", "")
    cut("s'", "", "s")
    cut("ies", "y")
    cut("es", "")
    cut("s", "")
    cut("ied", "y")
    cut("ed", "", "e")
    cut("ing", "", "e")
    cut("ings", "", "e")
    cut("ier", "y")
    cut("er", "", "e")
    cut("ers", "", "e")
    cut("iest", "y")
    cut("est", "", "e")
    cut("ily", "y")
    cut("ly", "")
    if word.hasSuffix("ves") { stems += [word.dropLast(3) + "f", word.dropLast(3) + "fe"] }
    return stems
  }
}
