import Survey

extension Phrases {
  /// Says whether something in plain spelling is typed for that meaning.
  func hears(_ plain: String, as meaning: Heard) -> Bool {
    self[heard: meaning].contains { Spelling.isSame($0, plain) }
  }

  /// What follows a word of that meaning, in plain spelling; nil where the text does not begin so.
  func rest(of plain: String, after meaning: Heard) -> String? {
    for word in self[heard: meaning].map(Spelling.plain) where plain.hasPrefix(word + " ") {
      return String(plain.dropFirst(word.count + 1))
    }
    return nil
  }

  /// The way of not answering that somebody says in words; nil where it is an answer.
  func noAnswer(said text: String) -> Answer.NoAnswer? {
    var plain = Spelling.plain(text)
    if plain.contains("-") { plain = plain.replacing("-", with: " ") }
    var spellings = [plain]
    if plain.hasPrefix("i ") || plain.hasPrefix("id ") {
      spellings.append(String(plain.drop { $0 != " " }.dropFirst()))
    }
    let states: [(Answer.NoAnswer, Heard, Phrase?)] = [
      (.doNotKnow, .doNotKnow, .doNotKnow),
      (.doNotWantToSay, .doNotWantToSay, .doNotWantToSay),
      (.notUnderstood, .notUnderstood, nil),
    ]
    for spelling in spellings {
      for (state, meaning, phrase) in states {
        if hears(spelling, as: meaning) { return state }
        if let phrase, Spelling.isSame(self[phrase], spelling) { return state }
      }
    }
    return nil
  }

  /// The whole number that a plain text is: digits, or a word up to twenty.
  func number(_ plain: String) -> Int? {
    Int(plain) ?? self[heard: .numbers].firstIndex(of: plain)
  }

  /// A way of not answering in the words that people are shown.
  func label(of state: Answer.NoAnswer) -> String {
    switch state {
    case .doNotKnow: self[.doNotKnow]
    case .doNotWantToSay: self[.doNotWantToSay]
    case .skipped, .notUnderstood: self[.notAnswered]
    }
  }

  /// A day as people read it.
  func spoken(_ day: CivilDate) -> String {
    let months = self[heard: .months]
    guard !language.code.hasPrefix("en"), months.indices.contains(day.month - 1) else {
      return day.spoken
    }
    return "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  /// Words in a row, the last one joined with "or".
  func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    let others = words.dropLast().joined(separator: ", ")
    return self[.listOr, ["list": others, "last": last]]
  }

  /// How to answer, with the space that the answer is typed after.
  public func asking(_ phrase: Phrase) -> String { self[phrase] + " " }
}
