import Survey

/// The words that people use for not answering.
enum NoAnswerWords {
  private static let states: [String: Answer.NoAnswer] = {
    let words: [Answer.NoAnswer: [String]] = [
      .doNotKnow: ["do-not-know", "do not know", "don't know", "dont know"],
      .doNotWantToSay: [
        "do-not-want-to-say", "do not want to say", "don't want to say", "dont want to say",
        "prefer not to say", "prefer not to answer", "would prefer not to say",
        "would rather not say", "rather not say", "prefer to not say", "do not want to answer",
        "don't want to answer",
      ],
      .skipped: ["skip", "skipped"],
      .notUnderstood: [
        "not-understood", "not understood", "do not understand", "don't understand",
        "dont understand", "did not understand",
      ],
    ]
    return Dictionary(words.flatMap { state, words in words.map { ($0, state) } }) { one, _ in one }
  }()

  /// The state that a whole cell stands for; nil where it is an answer.
  static func state(_ text: String) -> Answer.NoAnswer? {
    var plain = text.trimmed.lowercased().replacing("\u{2019}", with: "'")
    while let last = plain.last, ".!".contains(last) { plain.removeLast() }
    if plain.hasPrefix("i ") || plain.hasPrefix("i'd ") {
      plain = String(plain.drop { $0 != " " }.dropFirst())
    }
    return states[plain]
  }
}
