/// An answer cut into words, once, for every pattern to be looked up in.
///
/// One passage can take up text after text, in the room that it has.
struct Passage: Sendable {
  /// Its scalars with case and the shape of apostrophes taken away, one for one.
  private(set) var scalars: [Unicode.Scalar] = []
  /// Where each word lies, in scalars.
  private(set) var words: [Range<Int>] = []
  /// Which sentence each word stands in.
  private(set) var sentences: [Int] = []

  /// A passage without words.
  init() {}

  /// Cuts a text into words.
  init(_ text: String) { take(text) }

  /// Cuts another text into words.
  mutating func take(_ text: String) {
    let bytes = text.utf8.span
    words.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    words.reserveCapacity(bytes.count / 4 + 1)
    sentences.reserveCapacity(bytes.count / 4 + 1)
    // There are as many scalars as bytes, or fewer.
    var scalars = room(of: bytes.count)
    var folded = scalars.mutableSpan
    var count = 0
    // Where the word began that is not over yet.
    var start = -1
    var sentence = 0
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      let isLetter: Bool
      // Most letters are ASCII, where a byte says it all.
      if byte < 0x80 {
        place += 1
        folded[count] = Unicode.Scalar(byte.smallLetter)
        isLetter = byte.isWordLetter
      } else {
        let (scalar, length) = Passage.decoded(bytes, at: place)
        place += length
        folded[count] = scalar.folded
        isLetter = scalar.isWordLetter
      }
      if isLetter {
        if start < 0 { start = count }
      } else {
        if start >= 0 {
          words.append(start..<count)
          sentences.append(sentence)
          start = -1
        }
        if folded[count].endsSentence { sentence += 1 }
      }
      count += 1
    }
    if start >= 0 {
      words.append(start..<count)
      sentences.append(sentence)
    }
    scalars.removeLast(bytes.count - count)
    self.scalars = scalars
  }

  /// The room for so many scalars, which is given back with what was written into it.
  private mutating func room(of count: Int) -> [Unicode.Scalar] {
    var room: [Unicode.Scalar] = []
    swap(&room, &scalars)
    if room.count < count {
      room.append(contentsOf: repeatElement("\u{0}", count: count - room.count))
    } else {
      room.removeLast(room.count - count)
    }
    return room
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

  /// The ASCII sign in small.
  fileprivate var smallLetter: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
