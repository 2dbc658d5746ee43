extension Rule {
  /// A no inside a question makes the answer no hard to give and to read.
  static let negatives = Rule("N1", "said without not", "1 in a question a warning, 2 an error") {
    form in
    form.passages(.prose).flatMap { passage in
      passage.sentences.compactMap { sentence in
        let count = sentence.negations
        guard count > 1 || count == 1 && passage.part == .question else { return nil }
        return passage.remark(
          count > 1 ? .error : .warning, sentence.text,
          count > 1
            ? "Two words that say no in one sentence are hard to follow. Say what is, not what is not."
            : "Ask what is, not what is not.")
      }
    }
  }

  /// It is clearer who does something when the sentence begins with that person.
  static let passives = Rule("N2", "who does what", "be with a participle") { form in
    form.passages(.prose).flatMap { passage in
      passage.sentences.compactMap { sentence in
        sentence.passive.map { words in
          passage.remark(.warning, words, "Say who does it, and put that person first.")
        }
      }
    }
  }

  /// Memory does not keep to calendars.
  static let longAgo = Rule("N3", "times that people remember", "in the last, over the past …") {
    form in
    form.passages([.question, .hint]).flatMap { passage in
      passage.sentences.compactMap { sentence in
        guard let words = sentence.referencePeriod else { return nil }
        return passage.remark(
          .warning, words, "Ask about a time that is easy to picture: today, this week, this term.")
      }
    }
  }

  /// Questions about what would be have to be imagined first.
  static let conditionals = Rule(
    "N4", "questions about what is", "would you say, to what extent, how satisfied …"
  ) { form in
    form.passages([.question]).flatMap { passage in
      passage.sentences.compactMap { sentence in
        guard let phrase = Phrases.conditional.first(where: sentence.contains) else { return nil }
        return passage.remark(
          .warning, phrase.joined(separator: " "),
          "Ask it directly, such as “Is it good or not good?” or “What do you want?”")
      }
    }
  }
}

extension Sentence {
  /// How many words turn the sentence round.
  ///
  /// The other side of a question (… or not?) and the answer No that is spoken of do not count.
  var negations: Int {
    var counted = words[...]
    let places = words.indices.filter { words[$0].plain == "or" }
    if isQuestion,
      let or = places.last(where: { place in
        words[place...].dropFirst().prefix(4).contains { $0.plain == "not" }
      })
    {
      counted = words[..<or]
    }
    return counted.indices.count { place in
      let word = words[place]
      if word.plain == "no", names(place) { return false }
      return Vocabulary.negatives.contains(word.plain) || word.plain.hasSuffix("n't")
        || Vocabulary.turned.contains(word.plain)
    }
  }

  /// Whether a no is the name of an answer.
  private func names(_ place: Int) -> Bool {
    if place + 1 < words.count, words[place + 1].plain == "means" { return true }
    guard place > 0 else { return words.count == 1 }
    return words[place].isCapitalised
      || ["say", "says", "said", "choose", "type", "answer", "pick"].contains(
        words[place - 1].plain)
  }

  /// The words of a passive; nil where there is none.
  fileprivate var passive: String? {
    for place in words.indices where Vocabulary.being.contains(words[place].plain) {
      // Of a question, what the sentence is about stands between: Were you told?
      for next in words.indices.dropFirst(place + 1).prefix(2) {
        let word = words[next].plain
        if next > place + 1, !isBetween(words[next - 1].plain) { break }
        guard !Vocabulary.described.contains(word) else { break }
        let isRegular = word.hasSuffix("ed") && word.count > 4 && !word.hasSuffix("eed")
        if isRegular || Vocabulary.participles.contains(word) {
          return words[place...next].map(\.text).joined(separator: " ")
        }
      }
    }
    return nil
  }

  private func isBetween(_ word: String) -> Bool {
    ["not", "always", "never", "often", "also", "still", "you", "they", "we", "he", "she", "being"]
      .contains(word) || word.hasSuffix("ly")
  }

  /// The words that ask people to count back over a long time.
  fileprivate var referencePeriod: String? {
    let units: Set = ["days", "weeks", "week", "months", "month", "years", "year", "terms"]
    for place in words.indices.dropFirst() where ["last", "past"].contains(words[place].plain) {
      guard ["the", "your", "these", "over", "in"].contains(words[place - 1].plain),
        let end = words[place...].dropFirst().prefix(2).firstIndex(where: {
          units.contains($0.plain)
        })
      else { continue }
      let begin = max(0, place - 2)
      guard ["in", "over", "during", "for", "within", "of"].contains(words[begin].plain) else {
        continue
      }
      return words[begin...end].map(\.text).joined(separator: " ")
    }
    return nil
  }
}
