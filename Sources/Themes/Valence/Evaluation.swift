import Survey

/// What the words around a match say of it: well, badly, both, or nothing that can be told.
///
/// The words of praise and blame in the clause of a match give its valence, unless its theme has
/// one of its own. A negation up to three words before, in the same clause, turns it round. Where
/// nothing is said there is no valence: nobody's words are guessed at.
struct Evaluation {
  /// How many words a negation reaches over.
  private static let window = 3

  private let passage: Passage
  /// Every sign in the passage, from left to right, also where they overlap.
  private let signs: [Entries<Sign>.Place]
  /// The clauses that were looked at, with what each says.
  private var clauses: [(words: Range<Int>, said: Valence?)] = []

  /// Prepares to judge the matches in a passage.
  init(_ passage: Passage) {
    self.passage = passage
    signs = Sign.entries.places(in: passage)
  }

  /// Gives matches their valence; `own` is the valence of their theme.
  mutating func judge(_ matches: inout [Match], as own: Valence?) {
    for index in matches.indices {
      let words = passage.indices(of: matches[index].span)
      guard let first = words.first else { continue }
      matches[index].valence = own.map { turned($0, before: first) } ?? said(around: words)
    }
  }

  /// A theme's own valence, turned round by a negation before the word that a match begins with.
  private func turned(_ own: Valence, before word: Int) -> Valence {
    let near = max(clause(around: word).lowerBound, word - Self.window - 1)..<word
    return isTurned(word, by: signs(in: near)) ? own.turned : own
  }

  /// What all clauses that some words reach into say together.
  private mutating func said(around words: Range<Int>) -> Valence? {
    var said: [Valence?] = []
    var next = words.lowerBound
    while next < words.upperBound {
      let known = clauses.last { $0.words.contains(next) } ?? judgedClause(around: next)
      if known.words.upperBound >= words.upperBound, said.isEmpty { return known.said }
      said.append(known.said)
      next = known.words.upperBound
    }
    return Valence.together(said)
  }

  private mutating func judgedClause(around word: Int) -> (words: Range<Int>, said: Valence?) {
    let words = clause(around: word)
    let signs = signs(in: words)
    let said = Valence.together(
      signs.map { sign in
        sign.tag.valence.map { isTurned(sign.words.lowerBound, by: signs) ? $0.turned : $0 }
      })
    clauses.append((words, said))
    return (words, said)
  }

  /// The clause that a word stands in: it ends with its sentence, at a comma and the like, and before
  /// a word such as `but`.
  private func clause(around word: Int) -> Range<Int> {
    var start = word
    while start > 0, !beginsClause(start) { start -= 1 }
    var end = word + 1
    while end < passage.words.count, !beginsClause(end) { end += 1 }
    return start..<end
  }

  private func beginsClause(_ word: Int) -> Bool {
    passage.hasBreak(before: word)
      || signs.contains { $0.words.lowerBound == word && $0.tag == .opening }
  }

  /// The signs that stand whole among some words, the longest where they overlap.
  private func signs(in words: Range<Int>) -> [Entries<Sign>.Place] {
    var kept: [Entries<Sign>.Place] = []
    for place in signs where words.contains(place.words.lowerBound) {
      guard place.words.upperBound <= words.upperBound else { continue }
      if let last = kept.last, place.words.lowerBound == last.words.lowerBound {
        if place.words.upperBound > last.words.upperBound { kept[kept.count - 1] = place }
      } else if place.words.lowerBound >= kept.last?.words.upperBound ?? 0 {
        kept.append(place)
      }
    }
    return kept
  }

  private func isTurned(_ word: Int, by signs: [Entries<Sign>.Place]) -> Bool {
    signs.contains { sign in
      sign.tag == .turning && (0..<Self.window).contains(word - sign.words.upperBound)
    }
  }
}
