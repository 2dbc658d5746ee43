import Themes

@testable import struct Themes.Pattern

/// Finds codebook entries in the plainest way, looking at every place for every entry.
struct NaiveMatcher {
  private let codebook: Codebook

  init(_ codebook: Codebook) { self.codebook = codebook }

  /// The places of each theme, by its index, as `start-end entry`.
  func matches(in text: String) -> [Int: [String]] {
    let passage = Sentence.words(of: text)
    var found: [Int: [(Range<Int>, String)]] = [:]
    for (index, theme) in codebook.themes.enumerated() {
      for entry in theme.words {
        for place in places(of: entry, in: passage) {
          found[index, default: []].append((place.span, entry))
        }
      }
      for group in theme.near {
        let members = group.map { places(of: $0, in: passage) }
        for sentence in Set(passage.words.map(\.sentence)).sorted() {
          let here = members.compactMap { $0.first { $0.sentences == [sentence] }?.span }
          guard here.count == group.count, let start = here.map(\.lowerBound).min(),
            let end = here.map(\.upperBound).max()
          else { continue }
          found[index, default: []].append((start..<end, group.joined(separator: " near ")))
        }
      }
    }
    return found.mapValues(Self.leftmostLongest)
  }

  private static func leftmostLongest(_ matches: [(Range<Int>, String)]) -> [String] {
    var end = 0
    var kept: [String] = []
    let ordered = matches.sorted {
      ($0.0.lowerBound, -$0.0.upperBound, $0.1) < ($1.0.lowerBound, -$1.0.upperBound, $1.1)
    }
    for (span, entry) in ordered where span.lowerBound >= end {
      kept.append("\(span.lowerBound)-\(span.upperBound) \(entry)")
      end = span.upperBound
    }
    return kept
  }

  private func places(
    of entry: String, in passage: Sentence
  ) -> [(span: Range<Int>, sentences: Set<Int>)] {
    guard let pattern = Pattern(entry), passage.words.count >= pattern.words.count else {
      return []
    }
    return (0...passage.words.count - pattern.words.count).compactMap { start in
      let words = Array(passage.words[start..<start + pattern.words.count])
      let isThere = zip(words, pattern.words).allSatisfy { word, wanted in
        wanted.isBeginning
          ? word.letters.starts(with: wanted.letters) : word.letters == wanted.letters
      }
      let gaps = zip(words, words.dropFirst()).map { before, after in
        Sentence.collapsed(passage.scalars[before.span.upperBound..<after.span.lowerBound])
      }
      guard isThere, gaps == pattern.gaps, let first = words.first, let last = words.last else {
        return nil
      }
      return (
        first.span.lowerBound..<last.span.upperBound, [first.sentence, last.sentence]
      )
    }
  }
}

/// A text cut into words by looking at one sign after the other.
struct Sentence {
  var scalars: [Unicode.Scalar] = []
  var words: [(letters: [Unicode.Scalar], span: Range<Int>, sentence: Int)] = []

  static func words(of text: String) -> Sentence {
    var result = Sentence()
    result.scalars = text.unicodeScalars.map(folded)
    var sentence = 0
    var letters: [Unicode.Scalar] = []
    for (place, scalar) in (Array(text.unicodeScalars) + ["\n"]).enumerated() {
      if isWord(scalar) {
        letters.append(folded(scalar))
        continue
      }
      if !letters.isEmpty {
        result.words.append((letters, place - letters.count..<place, sentence))
        letters = []
      }
      if ".!?\n\r\u{2028}\u{2029}".unicodeScalars.contains(scalar) { sentence += 1 }
    }
    return result
  }

  static func collapsed(_ gap: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    gap.split(omittingEmptySubsequences: false, whereSeparator: isSpace)
      .enumerated().reduce(into: []) { result, part in
        if part.offset > 0, result.last != " " { result.append(" ") }
        result += part.element
      }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    let letters: [Unicode.GeneralCategory] = [
      .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    ]
    return scalar == "_" || scalar.properties.numericType != nil
      || letters.contains(scalar.properties.generalCategory)
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar == "\u{2018}" || scalar == "\u{2019}" { return "'" }
    let capital = Array(scalar.properties.uppercaseMapping.unicodeScalars)
    let letter = capital.count == 1 ? capital[0] : scalar
    return letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
  }
}
