import Survey

/// What proposes themes for answers, such as a codebook; nothing that it proposes is confirmed.
public protocol Suggesting: Sendable {
  /// The themes that the words of an answer suggest, each once.
  func suggestions(
    for words: String, to question: QuestionPath, in response: String
  ) -> [Coding]
}

extension CompiledCodebook: Suggesting {
  /// The themes that the entries of the codebook point to, in its order.
  public func suggestions(
    for words: String, to question: QuestionPath, in response: String
  ) -> [Coding] {
    matches(in: words).map { found in
      Coding(
        theme: codebook.themes[found.theme].code, response: response, question: question,
        matches: found.matches, valence: Valence.together(found.matches.lazy.map(\.valence)))
    }
  }
}
