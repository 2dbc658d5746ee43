/// An answer cut into words, once, for every pattern to be looked up in.
struct Passage: Sendable {
  /// Its scalars with case and the shape of apostrophes taken away, one for one.
  private(set) var scalars: [Unicode.Scalar] = []
  /// Where each word lies, in scalars.
  private(set) var words: [Range<Int>] = []
  /// Which sentence each word stands in.
  private(set) var sentences: [Int] = []

  /// Cuts a text into words.
  init(_ text: String) {
    scalars.reserveCapacity(text.utf8.count)
    var start: Int?
    var sentence = 0
    for scalar in text.unicodeScalars {
      if scalar.isWordLetter {
        if start == nil { start = scalars.count }
      } else {
        if let begun = start {
          words.append(begun..<scalars.count)
          sentences.append(sentence)
          start = nil
        }
        if scalar.endsSentence { sentence += 1 }
      }
      scalars.append(scalar.folded)
    }
    if let begun = start {
      words.append(begun..<scalars.count)
      sentences.append(sentence)
    }
  }

  /// Says whether a stretch between words is that gap, in which a space is any white space.
  func holds(_ gap: [Unicode.Scalar], in range: Range<Int>) -> Bool {
    if gap.count == 1, range.count == 1, scalars[range.lowerBound] == gap[0] { return true }
    return Passage.collapsed(Array(scalars[range])) == gap
  }

  /// Writes every run of white space as one space.
  static func collapsed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in scalars {
      if !scalar.isSpace {
        result.append(scalar)
      } else if result.last != " " {
        result.append(" ")
      }
    }
    return result
  }
}
