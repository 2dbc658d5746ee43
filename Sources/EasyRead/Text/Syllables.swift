/// How many syllables words have when they are spoken, estimated from their letters.
enum Syllables {
  /// The syllables of a word; a number counts as one.
  static func count(_ word: String) -> Int {
    let parts = word.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
    return max(1, parts.map { ofPart(String($0.filter(\.isLetter))) }.reduce(0, +))
  }

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y"]
  /// Endings in which the last e or the e before d or s is not spoken.
  private static let hissing = ["ses", "zes", "ces", "ges", "xes", "ches", "shes"]
  /// Two vowels that are mostly spoken apart.
  private static let apart = [
    "ia", "io", "eo", "ua", "uo", "iu", "ying", "oing", "eing", "uing", "quie", "diet", "cien",
    "crea", "clien",
  ]
  /// Vowels that are spoken as one after all.
  private static let together = [
    "tion", "sion", "cial", "tial", "cian", "tian", "cious", "tious", "gion", "gious", "eop", "qua",
    "quo", "gua", "geo", "uar", "creas", "creatu", "ancien", "ficien", "uad", "uas", "uat",
  ]

  /// What each piece of a word adds: a syllable, or as many as were added wrongly inside it.
  private static let pieces: [(letters: [UInt8], worth: Int)] =
    apart.map { (Array($0.utf8), 1) }
    + together.map { piece in (Array(piece.utf8), -apart.count { piece.contains($0) }) }

  /// How often a piece stands in a word; none of them overlaps itself.
  private static func times(_ piece: [UInt8], in letters: [UInt8]) -> Int {
    guard letters.count >= piece.count else { return 0 }
    return (0...letters.count - piece.count).count { start in
      letters[start] == piece[0]
        && letters[start..<start + piece.count].elementsEqual(piece)
    }
  }

  private static func ofPart(_ word: String) -> Int {
    if word.count <= 3 { return word == "via" ? 2 : 1 }
    var groups = 0
    var isInside = false
    for letter in word {
      let isVowel = vowels.contains(letter)
      if isVowel, !isInside { groups += 1 }
      isInside = isVowel
    }
    if isSilentEnd(word) { groups -= 1 }
    // As in movement and safely, where the e inside is not spoken.
    if ["ement", "ements", "eful", "eless", "ely"].contains(where: word.hasSuffix) { groups -= 1 }
    // As in idea and area.
    if word.hasSuffix("ea"), groups > 1 { groups += 1 }
    let letters = Array(word.utf8)
    for (piece, worth) in pieces { groups += worth * times(piece, in: letters) }
    return max(1, groups)
  }

  private static func isSilentEnd(_ word: String) -> Bool {
    let letters = Array(word)
    let last = letters[letters.count - 1]
    let before = letters[letters.count - 2]
    if last == "e", !vowels.contains(before) {
      // As in table, where the l is a syllable.
      return before != "l" || vowels.contains(letters[letters.count - 3])
    }
    guard before == "e", letters.count > 3, !vowels.contains(letters[letters.count - 3]) else {
      return false
    }
    if last == "d" { return !"td".contains(letters[letters.count - 3]) }
    return last == "s" && !hissing.contains { word.hasSuffix($0) }
      && !(letters[letters.count - 3] == "l" && !vowels.contains(letters[letters.count - 4]))
  }
}
