import Survey

/// What the words around a match say of it: well, badly, both, or nothing that can be told.
///
/// The words of praise and blame in the clause of a match give its valence, unless its theme has
/// one of its own. A negation up to three words before, in the same clause, turns it round. Where
/// nothing is said there is no valence: nobody's words are guessed at.
enum Evaluation {
  /// How many words a negation reaches over.
  static let window = 3

  /// The same matches with their valence; `own` is the valence of their theme.
  static func judged(
    _ matches: [Match], as own: Valence?, in passage: borrowing Passage
  ) -> [Match] {
    var judged = matches
    for index in judged.indices {
      judged[index].valence = valence(of: judged[index].span, as: own, in: passage)
    }
    return judged
  }

  private static func valence(
    of span: Range<Int>, as own: Valence?, in passage: borrowing Passage
  ) -> Valence? {
    let words = passage.indices(of: span)
    guard !words.isEmpty else { return own }
    if let own {
      let clause = passage.clause(around: words.lowerBound)
      let signs = signs(in: clause.lowerBound..<words.lowerBound, of: passage)
      return isTurned(words.lowerBound, by: signs) ? own.turned : own
    }
    var said: [Valence] = []
    var next = words.lowerBound
    while next < words.upperBound {
      let clause = passage.clause(around: next)
      let signs = signs(in: clause, of: passage)
      said += signs.compactMap { sign in
        sign.tag.valence.map { isTurned(sign.words.lowerBound, by: signs) ? $0.turned : $0 }
      }
      next = clause.upperBound
    }
    return Valence.together(said)
  }

  /// The words that judge or negate, the longest where they overlap.
  private static func signs(
    in words: Range<Int>, of passage: borrowing Passage
  ) -> [Entries<Sign>.Place] {
    let places = Sign.entries.places(in: passage, among: words).sorted {
      ($0.words.lowerBound, $1.words.upperBound) < ($1.words.lowerBound, $0.words.upperBound)
    }
    var kept: [Entries<Sign>.Place] = []
    for place in places where place.words.lowerBound >= kept.last?.words.upperBound ?? 0 {
      kept.append(place)
    }
    return kept
  }

  private static func isTurned(_ word: Int, by signs: [Entries<Sign>.Place]) -> Bool {
    signs.contains { sign in
      sign.tag == .turning && (0..<window).contains(word - sign.words.upperBound)
    }
  }
}
