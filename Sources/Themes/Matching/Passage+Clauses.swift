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

  /// Whether what stands before a word, which is not the first, ends a clause: the end of a sentence,
  /// a comma, semicolon, colon, bracket or dash.
  func hasBreak(before word: Int) -> Bool {
    let gap = words[word - 1].upperBound..<words[word].lowerBound
    for place in gap where scalars[place] != " " {
      let scalar = scalars[place]
      if scalar.endsSentence || scalar.endsClause || gap.count > 1 && scalar.isDash { return true }
    }
    return false
  }
}

extension Unicode.Scalar {
  fileprivate var isDash: Bool { self == "-" || self == "\u{2013}" || self == "\u{2014}" }

  fileprivate var endsClause: Bool {
    switch self {
    case ",", ";", ":", "(", ")", "[", "]", "\u{2026}": true
    default: false
    }
  }
}
