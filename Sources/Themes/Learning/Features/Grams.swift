import Survey

/// The pieces of an answer that the coder learns from, each known by a number for its letters.
enum Grams {
  /// How many letters a run of letters has.
  static let lengths = 4...5

  /// Calls back with every word and every two words that follow each other, and where they lie.
  static func forEachWord(in passage: Passage, _ body: (UInt64, Range<Int>) -> Void) {
    var before: (key: UInt64, start: Int)?
    for word in passage.words {
      let key = hash(passage.scalars[word])
      body(key, word)
      if let before {
        let pair = hash(passage.scalars[word], from: step(before.key, " "))
        body(pair, before.start..<word.upperBound)
      }
      before = (key, word.lowerBound)
    }
  }

  /// Calls back with every run of four and five letters that stays inside one stretch without white
  /// space, on either side of which stands a space, and where it lies.
  ///
  /// These are the pieces of scikit-learn's analyser `char_wb`; a stretch that is too short for a
  /// run is one piece.
  static func forEachRun(in passage: Passage, _ body: (UInt64, Range<Int>) -> Void) {
    let end = passage.scalars.count
    var start = 0
    while start < end {
      guard !passage.scalars[start].isSpace else {
        start += 1
        continue
      }
      var stop = start + 1
      while stop < end, !passage.scalars[stop].isSpace { stop += 1 }
      forEachRun(of: start..<stop, in: passage.scalars, body)
      start = stop
    }
  }

  private static func forEachRun(
    of stretch: Range<Int>, in scalars: [Unicode.Scalar], _ body: (UInt64, Range<Int>) -> Void
  ) {
    // The places just outside the stretch stand for the spaces beside it.
    let first = stretch.lowerBound - 1
    let last = stretch.upperBound
    let shortest = min(lengths.lowerBound, last - first + 1)
    for begin in first...(last - shortest + 1) {
      var key = seed
      for place in begin...min(begin + lengths.upperBound - 1, last) {
        key = step(key, stretch.contains(place) ? scalars[place] : " ")
        if place - begin + 1 >= shortest {
          body(key, max(begin, stretch.lowerBound)..<min(place + 1, stretch.upperBound))
        }
      }
    }
  }

  /// The number for some letters: FNV-1a, 64 bits, a scalar at a time.
  static func hash(_ letters: ArraySlice<Unicode.Scalar>, from start: UInt64 = seed) -> UInt64 {
    letters.reduce(start, step)
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func step(_ key: UInt64, _ letter: Unicode.Scalar) -> UInt64 {
    (key ^ UInt64(letter.value)) &* 0x100_0000_01B3
  }
}
