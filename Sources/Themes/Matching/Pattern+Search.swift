extension Pattern {
  /// Reads what somebody looks for, in which a `*` that stands alone is a whole word, whichever; nil
  /// where it holds no word, or a `*` that neither ends a word nor stands alone.
  public static func query(_ source: String) -> Pattern? {
    var words: [Word] = []
    var gaps: [[Unicode.Scalar]] = []
    var plain: [Substring] = []
    func take() -> Bool {
      guard !plain.isEmpty else { return true }
      guard let part = Pattern(plain.joined(separator: " ")) else { return false }
      if !words.isEmpty { gaps.append([" "]) }
      words += part.words
      gaps += part.gaps
      plain = []
      return true
    }
    for piece in source.split(whereSeparator: \.isWhitespace) {
      guard piece == "*" else {
        plain.append(piece)
        continue
      }
      guard take() else { return nil }
      if !words.isEmpty { gaps.append([" "]) }
      words.append(Word(letters: [], isBeginning: true))
    }
    guard take(), words.contains(where: { !$0.letters.isEmpty }) else { return nil }
    return Pattern(source: source, words: words, gaps: gaps)
  }

  /// Every place in a passage, from left to right.
  func matches(in passage: borrowing Passage) -> [Match] {
    guard let first = words.first else { return [] }
    let sequels = Sequels([self])
    var matches: [Match] = []
    for (index, word) in passage.words.enumerated() {
      guard first.fits(passage.scalars[word]),
        let last = sequels.end(of: 0, in: passage, from: index)
      else { continue }
      let span = word.lowerBound..<passage.words[last].upperBound
      matches.append(Match(span: span, pattern: source))
    }
    return matches
  }
}
