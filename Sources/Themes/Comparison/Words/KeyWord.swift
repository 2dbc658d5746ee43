/// A word that one part writes more often than another, for all that each writes.
public struct KeyWord: Equatable, Sendable {
  /// The word in small letters.
  public var word: String
  /// How often the part wrote it; nil where that is withheld.
  public var uses: Int?
  /// How many people of the part wrote it.
  public var people: Int
  /// How often the other part wrote it; nil where that is withheld.
  public var otherUses: Int?
  /// How many people of the other part wrote it; nil where that is withheld.
  public var otherPeople: Int?
  /// Why it is withheld how many people of the other part wrote it; nil where it is not.
  public var suppressed: Finding.Suppression?
  /// How far the counts are from what chance would give: G² over four cells; nil where they are
  /// withheld.
  public var g2: Double?

  /// Which words are listed.
  public struct Limits: Equatable, Sendable {
    /// How often a word must be written in both parts together.
    public var uses: Int
    /// How many people of the part must have written it, so that no word points to one of them.
    public var people: Int
    /// How many words are listed of each part.
    public var words: Int

    /// Makes limits.
    public init(uses: Int = 5, people: Int = 3, words: Int = 20) {
      self.uses = uses
      self.people = people
      self.words = words
    }
  }

  /// The 95% point of chi-squared with one degree of freedom, which G² follows by chance.
  static let threshold = 3.841458820694124

  /// The words that one part writes more often than the other, the most telling first.
  static func all(of one: WordCount, against other: WordCount, _ limits: Limits) -> [KeyWord] {
    let words = one.uses.compactMap { word, uses -> (word: KeyWord, g2: Double)? in
      let people = one.users[word]?.count ?? 0
      let otherUses = other.uses[word] ?? 0
      let isMore = uses * other.total > otherUses * one.total
      guard isMore, uses + otherUses >= limits.uses, people >= limits.people,
        let g2 = LogLikelihood.g2(
          a: uses, b: otherUses, c: one.total - uses, d: other.total - otherUses),
        g2 >= threshold
      else { return nil }
      return (
        KeyWord(
          word: word, uses: uses, people: people, otherUses: otherUses,
          otherPeople: other.users[word]?.count ?? 0, g2: g2), g2
      )
    }
    return words.sorted { ($1.g2, $0.word.word) < ($0.g2, $1.word.word) }.prefix(limits.words)
      .map(\.word)
  }
}
