extension LearnedCoder {
  /// How many words are given as reasons.
  private static let most = 3

  /// The entries of the codebook and the words that weighed most for a theme.
  func reasons(for theme: Int, in text: String, _ answer: Traits) -> [Match] {
    let rule = rules[theme]
    let entries = (answer.found[theme] ?? []).filter { rule.trusts($0.pattern) }
    guard rule.calibration != nil, let label = labels[theme], let planes else { return entries }
    let passage = Passage(text)
    var weights = [Float](repeating: 0, count: passage.scalars.count)
    func share(_ column: Int?, over span: Range<Int>) {
      let weight = planes.weight(of: column, for: label) / Float(span.count)
      for place in span { weights[place] += weight }
    }
    Grams.forEachWord(in: passage) { share(planes.space.column(ofWord: $0), over: $1) }
    Grams.forEachRun(in: passage) { share(planes.space.column(ofRun: $0), over: $1) }
    let words = passage.words.map { (span: $0, weight: weights[$0].reduce(0, +)) }
    let heaviest = words.map(\.weight).max() ?? 0
    let chosen = words.filter { $0.weight > 0 && $0.weight * 3 >= heaviest }
      .sorted { ($1.weight, $0.span.lowerBound) < ($0.weight, $1.span.lowerBound) }
      .prefix(Self.most).map { Match(span: $0.span, pattern: "") }
    let apart = chosen.filter { word in !entries.contains { $0.span.overlaps(word.span) } }
    return (entries + apart).sorted { $0.span.lowerBound < $1.span.lowerBound }
  }
}
