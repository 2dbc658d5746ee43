import Survey

/// What the words around a match say of it: well, badly, both, or nothing that can be told.
///
/// The words of praise and blame in the clause of a match give its valence, unless its theme has
/// one of its own. A negation up to three words before, in the same clause, turns it round. Where
/// nothing is said there is no valence: nobody's words are guessed at.
struct Evaluation: Sendable {
  /// How many words a negation reaches over.
  private static let window = 3

  /// What is judged.
  private(set) var passage = Passage()
  /// Every sign in the passage, from left to right, also where they overlap.
  private var signs: [PlacedSign] = []
  /// The words that a clause begins with because of what they say.
  private var openings: Set<Int> = []
  /// The clauses that were looked at, with what each says.
  private var clauses: [(words: Range<Int>, said: Valence?)] = []
  /// For each word, the clause that it stands in, where that was looked at; else -1.
  private var clauseOfWord: [Int] = []

  /// A sign with the words that it covers.
  private struct PlacedSign {
    var sign: Sign
    var words: Range<Int>
  }

  /// Takes up another text.
  mutating func begin(_ text: String) {
    passage.take(text)
    signs.removeAll(keepingCapacity: true)
    openings.removeAll(keepingCapacity: true)
    clauses.removeAll(keepingCapacity: true)
    clauseOfWord.removeAll(keepingCapacity: true)
  }

  /// Notes a sign; those that begin further left come first.
  mutating func note(_ sign: Sign, at words: Range<Int>) {
    signs.append(PlacedSign(sign: sign, words: words))
    if sign == .opening { openings.insert(words.lowerBound) }
  }

  /// Gives finds of one theme their valence; `own` is the valence of the theme.
  mutating func judge(_ finds: inout [Find], in range: Range<Int>, as own: Valence?) {
    for index in range {
      let words = finds[index].words
      guard let first = words.first else { continue }
      finds[index].valence = own.map { turned($0, before: first) } ?? said(around: words)
    }
  }

  /// A theme's own valence, turned round by a negation before the word that a match begins with.
  private func turned(_ own: Valence, before word: Int) -> Valence {
    var start = word
    while start > max(0, word - Self.window - 1), !beginsClause(start) { start -= 1 }
    var end: Int?
    forEachSign(in: start..<word) { if $0.sign == .turning { end = $0.words.upperBound } }
    return Self.isTurned(word, by: end) ? own.turned : own
  }

  /// What all clauses that some words reach into say together.
  private mutating func said(around words: Range<Int>) -> Valence? {
    var said: [Valence?] = []
    var next = words.lowerBound
    while next < words.upperBound {
      let known = judgedClause(around: next)
      if known.words.upperBound >= words.upperBound, said.isEmpty { return known.said }
      said.append(known.said)
      next = known.words.upperBound
    }
    return Valence.together(said)
  }

  private mutating func judgedClause(around word: Int) -> (words: Range<Int>, said: Valence?) {
    while clauseOfWord.count < passage.words.count { clauseOfWord.append(-1) }
    if clauseOfWord[word] >= 0 { return clauses[clauseOfWord[word]] }
    let words = clause(around: word)
    var said: Valence?
    // The end of the last negation: those further left are further away.
    var end: Int?
    forEachSign(in: words) { place in
      if place.sign == .turning { end = place.words.upperBound }
      guard let valence = place.sign.valence else { return }
      let isTurned = Self.isTurned(place.words.lowerBound, by: end)
      said = Valence.joined(said, isTurned ? valence.turned : valence)
    }
    for word in words { clauseOfWord[word] = clauses.count }
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
    passage.hasBreak(before: word) || openings.contains(word)
  }

  /// Calls back with the signs that stand whole among some words, the longest where they overlap.
  private func forEachSign(in words: Range<Int>, _ body: (PlacedSign) -> Void) {
    var last: PlacedSign?
    let first = signs.partitioningIndex { $0.words.lowerBound >= words.lowerBound }
    for place in signs[first...] {
      if place.words.lowerBound >= words.upperBound { break }
      guard place.words.upperBound <= words.upperBound else { continue }
      guard let before = last else {
        last = place
        continue
      }
      if place.words.lowerBound == before.words.lowerBound {
        if place.words.upperBound > before.words.upperBound { last = place }
      } else if place.words.lowerBound >= before.words.upperBound {
        body(before)
        last = place
      }
    }
    if let last { body(last) }
  }

  /// Whether a negation that ends there reaches as far as a word.
  private static func isTurned(_ word: Int, by end: Int?) -> Bool {
    end.map { (0..<window).contains(word - $0) } ?? false
  }
}
