/// What there is to see in an answer before anybody says what it speaks of.
struct Traits: Sendable {
  /// Its words and pairs of words, as often as they occur.
  var words: [UInt64] = []
  /// Its runs of letters, as often as they occur.
  var runs: [UInt64] = []
  /// The question that was asked.
  var question: String
  /// For each theme of the codebook that has entries in it, where they are.
  var found: [Int: [Match]]

  /// Looks at an answer.
  init(of text: String, question: String, with codebook: CompiledCodebook) {
    let passage = Passage(text)
    self.question = question
    found = Dictionary(
      uniqueKeysWithValues: codebook.matches(in: text).map { ($0.theme, $0.matches) })
    words.reserveCapacity(passage.words.count * 2)
    runs.reserveCapacity(passage.scalars.count * 2)
    Grams.forEachWord(in: passage) { key, _ in words.append(key) }
    Grams.forEachRun(in: passage) { key, _ in runs.append(key) }
  }

  /// The entries of a theme that are in it, each once.
  func entries(of theme: Int) -> Set<String> { Set((found[theme] ?? []).map(\.pattern)) }
}
