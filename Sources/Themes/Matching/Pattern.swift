/// One entry of a codebook: words in order, of which any may end in `*` for the rest of the word.
///
/// Words are what Python's `re` calls `\w+`, any case is the same, and the white space between two
/// words stands for any white space. Other signs inside, as in `well-being`, stand for themselves.
public struct Pattern: Hashable, Sendable {
  /// The entry as the codebook has it.
  public let source: String
  /// The words in order.
  let words: [Word]
  /// What stands between each word and the next, white space written as one space.
  let gaps: [[Unicode.Scalar]]

  /// A word, or the beginning of one.
  struct Word: Hashable, Sendable {
    var letters: [Unicode.Scalar]
    var isBeginning: Bool

    /// Says whether it stands for a word with those letters.
    func fits(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
      isBeginning ? word.starts(with: letters) : word.elementsEqual(letters)
    }
  }

  /// Makes a pattern from its parts, with one gap fewer than words.
  init(source: String, words: [Word], gaps: [[Unicode.Scalar]]) {
    self.source = source
    self.words = words
    self.gaps = gaps
  }

  /// Reads an entry; nil where it holds no word, or a `*` that does not end one.
  public init?(_ source: String) {
    let passage = Passage(source)
    let star: Unicode.Scalar = "*"
    var words: [Word] = []
    var gaps: [[Unicode.Scalar]] = []
    var end = 0
    for word in passage.words {
      var between = Array(passage.scalars[end..<word.lowerBound])
      if between.first == star, !words.isEmpty {
        words[words.count - 1].isBeginning = true
        between.removeFirst()
        if between.isEmpty { return nil }
      }
      if between.contains(star) { return nil }
      if !words.isEmpty { gaps.append(Passage.collapsed(between)) }
      words.append(Word(letters: Array(passage.scalars[word]), isBeginning: false))
      end = word.upperBound
    }
    guard !words.isEmpty else { return nil }
    var after = passage.scalars[end...]
    if after.first == star {
      words[words.count - 1].isBeginning = true
      after.removeFirst()
    }
    if after.contains(star) { return nil }
    self.source = source
    self.words = words
    self.gaps = gaps
  }

  /// Compares what is looked for, however it was written.
  public static func == (one: Pattern, other: Pattern) -> Bool {
    one.words == other.words && one.gaps == other.gaps
  }

  /// Hashes what is looked for, however it was written.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words)
    hasher.combine(gaps)
  }
}
