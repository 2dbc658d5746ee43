import Survey

extension LearnedCoder: Suggesting {
  /// The themes that an answer seems to speak of, each with how sure that is.
  public func suggestions(
    for words: String, to question: QuestionPath, in response: String
  ) -> [Coding] {
    let asked = QuestionKey(question).name
    let found = suggestions(for: words, question: asked)
    guard !found.isEmpty else { return [] }
    let learned = valence(of: words, question: asked)
    return found.map { suggestion in
      Coding(
        theme: codebook.codebook.themes[suggestion.theme].code, response: response,
        question: question, matches: suggestion.matches,
        origin: suggestion.way == .codebook ? .codebook : .learned(score: suggestion.score),
        valence: learned ?? Valence.together(suggestion.matches.map(\.valence)))
    }
  }
}

extension LearnedCoder {
  /// Learns from the answers of readings that people have decided on; nil where no theme was found
  /// often enough to learn anything.
  ///
  /// Made-up responses teach nothing where there are real ones.
  public init?(_ codebook: CompiledCodebook, from readings: [Reading], _ decisions: Decisions) {
    let real = readings.filter { !$0.response.isInvented }
    var examples = Example.all(in: real, decisions)
    if examples.isEmpty { examples = Example.all(in: readings, decisions) }
    var counts: [String: Int] = [:]
    for theme in examples.flatMap(\.themes) { counts[theme, default: 0] += 1 }
    guard counts.values.contains(where: { $0 >= LearnedCoder.fewestToLearn }) else { return nil }
    self.init(codebook, confirmed: examples)
  }
}

extension LearnedCoder.Example {
  /// The answers that people have decided on; those of one person have one id.
  fileprivate static func all(in readings: [Reading], _ decisions: Decisions) -> [Self] {
    readings.flatMap { reading in
      let person = reading.response.respondent
      return reading.answers.compactMap { answer in
        decisions.codings(of: answer.question, in: reading.response.id).map { codings in
          Self(
            id: "\(person.group?.rawValue ?? "") \(person.code)", text: answer.words,
            question: QuestionKey(answer.question).name, themes: Set(codings.map(\.theme)),
            valence: Valence.together(codings.map(\.valence)))
        }
      }
    }
  }
}
