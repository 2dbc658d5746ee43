import Survey

extension LearnedCoder {
  /// The themes that an answer seems to speak of, in the codebook's order.
  ///
  /// The question is named as it was in the examples.
  public func suggestions(for text: String, question: String = "") -> [Suggestion] {
    guard text.contains(where: { !$0.isWhitespace }) else { return [] }
    let answer = Traits(of: text, question: question, with: codebook)
    let scores = planes?.scores(of: answer) ?? []
    let entries = rules.indices.map { answer.entries(of: $0) }
    let likelihoods = rules.indices.map { theme in
      rules[theme].likelihood(
        score: labels[theme].map { scores[$0] } ?? 0, entries: entries[theme])
    }
    let strengths = rules.indices.map { likelihoods[$0] / rules[$0].threshold }
    return Verdict.chosen(strengths, one: suggestsOne).map { theme in
      Suggestion(
        theme: theme, score: likelihoods[theme], way: rules[theme].way,
        matches: reasons(for: theme, in: text, answer))
    }
  }

  /// The same for many answers, on every core.
  public func suggestions(for answers: [(text: String, question: String)]) -> [[Suggestion]] {
    [[Suggestion]](onEveryCore: answers) { suggestions(for: $0.text, question: $0.question) }
  }

  /// Whether an answer speaks well or badly; nil where that could not be learned.
  public func valence(of text: String, question: String = "") -> Valence? {
    guard let planes, !valences.isEmpty, text.contains(where: { !$0.isWhitespace })
    else { return nil }
    let scores = planes.scores(of: Traits(of: text, question: question, with: codebook))
    let strengths = valences.enumerated().map { place, known in
      known.rule.likelihood(score: scores[labels.count + place], entries: [])
        / known.rule.threshold
    }
    return Verdict.chosen(strengths, one: true).first.map { valences[$0].valence }
  }
}
