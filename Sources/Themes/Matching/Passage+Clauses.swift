extension Passage {
  /// The place of some words that follow each other, in Unicode scalars.
  func span(of indices: Range<Int>) -> Range<Int> {
    words[indices.lowerBound].lowerBound..<words[indices.upperBound - 1].upperBound
  }

  /// The words that a place covers or touches, by their index.
  func indices(of span: Range<Int>) -> Range<Int> {
    let first = words.partitioningIndex { $0.upperBound > span.lowerBound }
    let end = words.partitioningIndex { $0.lowerBound >= span.upperBound }
    return first..<max(first, end)
  }

  /// The clause that a word stands in: it ends with its sentence, at a comma, semicolon, colon,
  /// bracket or dash, and before a word such as `but`.
  func clause(around word: Int) -> Range<Int> {
    var start = word
    while start > 0, !beginsClause(start) { start -= 1 }
    var end = word + 1
    while end < words.count, !beginsClause(end) { end += 1 }
    return start..<end
  }

  private func beginsClause(_ word: Int) -> Bool {
    let gap = scalars[words[word - 1].upperBound..<words[word].lowerBound]
    let isDash = gap.count > 1 && gap.contains(where: Self.dashes.contains)
    return isDash || gap.contains { $0.endsSentence || Self.clauseEnds.contains($0) }
      || Self.turns.contains { scalars[words[word]].elementsEqual($0) }
  }

  private static let dashes: Set<Unicode.Scalar> = ["-", "\u{2013}", "\u{2014}"]
  private static let clauseEnds: Set<Unicode.Scalar> = [
    ",", ";", ":", "(", ")", "[", "]", "\u{2026}",
  ]
  private static let turns: [[Unicode.Scalar]] = [
    "but", "although", "though", "however", "except", "whereas", "yet",
  ].map { Array($0.unicodeScalars) }
}

extension Array where Element == Range<Int> {
  /// The first index whose element and all after it pass a test that no element before passes.
  fileprivate func partitioningIndex(_ passes: (Range<Int>) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
