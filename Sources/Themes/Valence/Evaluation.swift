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
  /// The clauses that were looked at, with what each says.
  private var clauses: [(words: Range<Int>, said: [Valence])] = []

  /// Prepares to judge the matches in a passage.
  init(_ passage: Passage) { self.passage = passage }

  /// The same matches with their valence; `own` is the valence of their theme.
  mutating func judged(_ matches: [Match], as own: Valence?) -> [Match] {
    var judged = matches
    for index in judged.indices {
      let words = passage.indices(of: judged[index].span)
      guard let first = words.first else { continue }
      judged[index].valence = own.map { turned($0, before: first) } ?? said(around: words)
    }
    return judged
  }

  /// A theme's own valence, turned round by a negation before the word that a match begins with.
  private func turned(_ own: Valence, before word: Int) -> Valence {
    let clause = passage.clause(around: word)
    let near = max(clause.lowerBound, word - Self.window - 1)..<word
    return isTurned(word, by: signs(in: near)) ? own.turned : own
  }

  /// What all clauses that some words reach into say together.
  private mutating func said(around words: Range<Int>) -> Valence? {
    var said: [Valence] = []
    var next = words.lowerBound
    while next < words.upperBound {
      let clause = clause(around: next)
      said += clause.said
      next = clause.words.upperBound
    }
    return Valence.together(said)
  }

  private mutating func clause(around word: Int) -> (words: Range<Int>, said: [Valence]) {
    if let known = clauses.last(where: { $0.words.contains(word) }) { return known }
    let words = passage.clause(around: word)
    let signs = signs(in: words)
    let said = signs.compactMap { sign in
      sign.tag.valence.map { isTurned(sign.words.lowerBound, by: signs) ? $0.turned : $0 }
    }
    clauses.append((words, said))
    return (words, said)
  }

  /// The words that judge or negate, the longest where they overlap.
  private func signs(in words: Range<Int>) -> [Entries<Sign>.Place] {
    let places = Sign.entries.places(in: passage, among: words)
    guard places.count > 1 else { return places }
    var kept: [Entries<Sign>.Place] = []
    for place in places.sorted(by: {
      ($0.words.lowerBound, $1.words.upperBound) < ($1.words.lowerBound, $0.words.upperBound)
    }) where place.words.lowerBound >= kept.last?.words.upperBound ?? 0 {
      kept.append(place)
    }
    return kept
  }

  private func isTurned(_ word: Int, by signs: [Entries<Sign>.Place]) -> Bool {
    signs.contains { sign in
      sign.tag == .turning && (0..<Self.window).contains(word - sign.words.upperBound)
    }
  }
}
