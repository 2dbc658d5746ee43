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
    let bytes = text.utf8.span
    // There are as many scalars as bytes, or fewer.
    var scalars = [Unicode.Scalar](repeating: "\u{0}", count: bytes.count)
    words.reserveCapacity(bytes.count / 4 + 1)
    sentences.reserveCapacity(bytes.count / 4 + 1)
    var cutter = Cutter()
    var folded = scalars.mutableSpan
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      // Most letters are ASCII, where a byte says it all.
      if byte < 0x80 {
        place += 1
        folded[cutter.count] = Unicode.Scalar(byte.smallLetter)
        cutter.step(isLetter: byte.isWordLetter, byte.endsSentence, &words, &sentences)
      } else {
        let (scalar, length) = Passage.decoded(bytes, at: place)
        place += length
        folded[cutter.count] = scalar.folded
        cutter.step(isLetter: scalar.isWordLetter, scalar.endsSentence, &words, &sentences)
      }
    }
    cutter.endWord(&words, &sentences)
    scalars.removeLast(bytes.count - cutter.count)
    self.scalars = scalars
  }

  /// What is known on the way through a text.
  private struct Cutter {
    /// How many scalars there were.
    var count = 0
    /// Where the word began that is not over yet; -1 between words.
    private var start = -1
    private var sentence = 0

    /// Goes on by a scalar.
    mutating func step(
      isLetter: Bool, _ endsSentence: Bool, _ words: inout [Range<Int>], _ sentences: inout [Int]
    ) {
      if isLetter {
        if start < 0 { start = count }
      } else {
        endWord(&words, &sentences)
        if endsSentence { sentence += 1 }
      }
      count += 1
    }

    /// Ends the word that is not over yet.
    mutating func endWord(_ words: inout [Range<Int>], _ sentences: inout [Int]) {
      guard start >= 0 else { return }
      words.append(start..<count)
      sentences.append(sentence)
      start = -1
    }
  }

  /// The scalar beyond ASCII whose bytes begin there, and how many they are.
  private static func decoded(_ bytes: Span<UInt8>, at place: Int) -> (Unicode.Scalar, Int) {
    let first = UInt32(bytes[place])
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (0x7F >> UInt32(length))
    for next in place + 1..<place + length { value = value << 6 | UInt32(bytes[next] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
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

extension UInt8 {
  /// Says of an ASCII sign whether it belongs to a word, as `Unicode.Scalar` does.
  fileprivate var isWordLetter: Bool {
    (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 || self == 0x5F
  }

  /// Says of an ASCII sign whether a sentence ends there, as `Unicode.Scalar` does.
  fileprivate var endsSentence: Bool {
    self == 0x2E || self == 0x21 || self == 0x3F || self == 0x0A || self == 0x0D
  }

  /// The ASCII sign in small.
  fileprivate var smallLetter: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
