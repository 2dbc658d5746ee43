/// How many years of school a text asks for, after Flesch and Kincaid.
public struct ReadingGrade: Equatable, Sendable {
  /// The number of sentences.
  public let sentences: Int
  /// The number of words.
  public let words: Int
  /// The number of syllables.
  public let syllables: Int

  /// Measures a text.
  public init(of text: String) { self.init(PlainText.sentences(in: PlainText.clean(text))) }

  init(_ sentences: [Sentence]) {
    self.sentences = sentences.count
    words = sentences.map(\.words.count).reduce(0, +)
    syllables = sentences.flatMap(\.words).map { $0.isPiped ? 1 : Syllables.count($0.text) }
      .reduce(0, +)
  }

  /// The grade in American school years, to which five is added for the age; nil without words.
  ///
  /// 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid and others, 1975).
  public var grade: Double? {
    guard sentences > 0, words > 0 else { return nil }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words)
      - 15.59
  }
}
