/// What comes after the first words of patterns, side by side, for looking at without holding on to
/// any pattern: workers that share a codebook would wait for each other.
struct Sequels: Sendable {
  /// For each pattern, where its other words are.
  private var ranges: [Range<Int>] = []
  private var words: [Word] = []
  private var scalars: [Unicode.Scalar] = []

  /// A word with the gap before it, among the scalars.
  private struct Word {
    var gap: Range<Int>
    var letters: Range<Int>
    var isBeginning: Bool
  }

  /// Takes up the patterns, which are known by their index.
  init(_ patterns: [Pattern]) {
    for pattern in patterns {
      let start = words.count
      for (word, gap) in zip(pattern.words.dropFirst(), pattern.gaps) {
        let between = scalars.count..<scalars.count + gap.count
        scalars += gap + word.letters
        words.append(
          Word(
            gap: between, letters: between.upperBound..<scalars.count,
            isBeginning: word.isBeginning))
      }
      ranges.append(start..<words.count)
    }
  }

  /// Finds the end of a pattern in a passage, given that its first word stands at that index.
  func end(of pattern: Int, in passage: borrowing Passage, from first: Int) -> Int? {
    let range = ranges[pattern]
    guard first + range.count < passage.words.count else { return nil }
    var last = first
    for place in range {
      let before = passage.words[last]
      last += 1
      let here = passage.words[last]
      guard stands(words[place], at: here, in: passage),
        holds(words[place].gap, in: before.upperBound..<here.lowerBound, of: passage)
      else { return nil }
    }
    return last
  }

  private func stands(
    _ word: Word, at place: Range<Int>, in passage: borrowing Passage
  ) -> Bool {
    let count = word.letters.count
    guard word.isBeginning ? place.count >= count : place.count == count else { return false }
    for offset in 0..<count
    where scalars[word.letters.lowerBound + offset] != passage.scalars[place.lowerBound + offset] {
      return false
    }
    return true
  }

  /// Says whether a stretch between words is that gap, in which a space is any white space.
  private func holds(
    _ gap: Range<Int>, in range: Range<Int>, of passage: borrowing Passage
  ) -> Bool {
    var next = gap.lowerBound
    var isInSpace = false
    for place in range {
      let scalar = passage.scalars[place]
      let isSpace = scalar.isSpace
      if isSpace, isInSpace { continue }
      isInSpace = isSpace
      guard next < gap.upperBound, scalars[next] == (isSpace ? " " : scalar) else { return false }
      next += 1
    }
    return next == gap.upperBound
  }
}
