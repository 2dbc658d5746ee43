extension Answer.NoAnswer {
  /// The state in the words that people are shown.
  public var label: String {
    switch self {
    case .doNotKnow: "I do not know"
    case .doNotWantToSay: "I do not want to say"
    case .skipped: "Skipped"
    case .notUnderstood: "Not understood"
    }
  }

  /// The state that somebody says in words, such as `don't know`; nil where it is an answer.
  ///
  /// Capitals, a leading "I" and full stops make no difference.
  public init?(said text: String) {
    // Whatever is none of this is told by a glance, however long it is.
    guard text.utf8.count <= Answer.NoAnswer.longest,
      text.unicodeScalars.allSatisfy({
        $0.isASCII || $0 == "\u{2019}" || $0.properties.isWhitespace
      })
    else { return nil }
    var plain = text.trimmed.lowercased()
      .replacing("\u{2019}", with: "").replacing("'", with: "").replacing("-", with: " ")
    while let last = plain.last, ".!".contains(last) { plain.removeLast() }
    if plain.hasPrefix("i ") || plain.hasPrefix("id ") {
      plain = String(plain.drop { $0 != " " }.dropFirst())
    }
    guard let state = Answer.NoAnswer.spoken[plain] else { return nil }
    self = state
  }

  /// The most bytes that a state said in words has.
  private static let longest = 200

  private static let spoken: [String: Answer.NoAnswer] = {
    let words: [Answer.NoAnswer: [String]] = [
      .doNotKnow: ["do not know", "dont know", "dunno", "idk"],
      .doNotWantToSay: [
        "do not want to say", "dont want to say", "prefer not to say", "prefer to not say",
        "prefer not to answer", "would prefer not to say", "would rather not say", "rather not say",
        "do not want to answer", "dont want to answer",
      ],
      .notUnderstood: [
        "do not understand", "dont understand", "did not understand", "not understood",
      ],
    ]
    return Dictionary(
      uniqueKeysWithValues: words.flatMap { state, words in words.map { ($0, state) } })
  }()
}
