import Survey

/// Comparing what was typed with what could have been meant.
enum Spelling {
  /// The text in small letters, without punctuation around words, with straight apostrophes, single
  /// spaces, and no letter three times in a row.
  static func plain(_ text: String) -> String {
    let lowered = text.lowercased().map { character -> Character in
      "’‘`´".contains(character) ? "'" : character
    }
    let words = String(lowered).split { $0.isWhitespace }.map { word in
      trimmed(word).filter { $0 != "'" }
    }
    return squeezed(words.filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// Says whether two words are so close that one may be a slip for the other.
  ///
  /// Three to five letters allow one slip, six and more two; two letters only changed places.
  static func isNear(_ typed: String, _ meant: String) -> Bool {
    let length = min(typed.count, meant.count)
    let allowed = length >= 6 ? 2 : length >= 3 ? 1 : 0
    if allowed == 0 {
      return typed.count == 2 && typed != meant && String(typed.reversed()) == meant
    }
    return abs(typed.count - meant.count) <= allowed && Slip.distance(typed, meant) <= allowed
  }

  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while let first = word.first, isPunctuation(first) { word.removeFirst() }
    while let last = word.last, isPunctuation(last) { word.removeLast() }
    return word
  }

  private static func isPunctuation(_ character: Character) -> Bool {
    character.isPunctuation && !"-+?".contains(character)
  }

  private static func squeezed(_ text: String) -> String {
    var squeezed = ""
    var run = 0
    for character in text {
      run = character == squeezed.last ? run + 1 : 1
      if run < 3 || !character.isLetter {
        squeezed.append(character)
      } else if run == 3 {
        squeezed.removeLast()
      }
    }
    return squeezed
  }
}
