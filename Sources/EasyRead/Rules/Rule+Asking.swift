import Survey

extension Rule {
  /// A question about two things has no one answer.
  static let doubleQuestions = Rule(
    "Q1", "one question at a time", "and, or, / joining two things, or 2 question marks"
  ) { form in
    form.asked.compactMap { asked in
      guard let label = asked.label else { return nil }
      if label.text.count(where: { $0 == "?" }) > 1 {
        return label.remark(.error, "Make two questions of it; each can have an answer of its own.")
      }
      let joining = label.sentences.last { $0.isQuestion }?.joiningWords(in: asked)
      guard let joining else { return nil }
      return label.remark(
        .error, joining,
        "This may ask two things at once. Ask about one of them, or make two questions.")
    }
  }

  /// A question does not let slip which answer would please.
  static let leadingQuestions = Rule(
    "Q2", "no leading questions", "don't you, do you agree that, how much do you like, praise"
  ) { form in
    form.asked.flatMap { asked -> [Remark] in
      guard let label = asked.label else { return [] }
      return label.sentences.filter(\.isQuestion).flatMap { sentence in
        let phrase = Phrases.leading.first(where: sentence.contains)?.joined(separator: " ")
        let praise = sentence.words.first { Phrases.praise.contains($0.plain[...]) }
        return [phrase, asked.question.kind == .text ? nil : praise?.text].compactMap(\.self).map {
          label.remark(.error, $0, "Ask it so that every answer is equally easy to give.")
        }
      }
    }
  }

  /// People who want to please say yes, unless both sides are offered.
  static let bothSides = Rule("Q3", "both sides in the question", "yes or no to an opinion") {
    form in
    form.asked.compactMap { asked in
      guard asked.isScale, let label = asked.label, let sentence = label.sentences.last,
        asked.choices.contains(where: { $0.label.lowercased() == "yes" }),
        !sentence.words.contains(where: { $0.plain == "or" })
      else { return nil }
      return label.remark(
        .warning, "Name both sides, such as “Is it good or not good?” or “Do you …, or not?”")
    }
  }

  /// Words that push two ways: who agrees to the one need not agree to the other.
  static let agreement = Rule("Q12", "no agreeing or disagreeing", "any scale of agreement") {
    form in
    form.asked.compactMap { asked in
      let labels = asked.choices.flatMap { PlainText.words(in: $0.label).map(\.plain) }
      guard labels.contains("disagree") || labels.contains("disagrees") else { return nil }
      return Remark(
        .error, at: asked.place, asked.choices.map(\.label).joined(separator: ", "),
        "Ask the question itself, with answers of its own, such as Easy, Okay and Hard.")
    }
  }

  /// After a question that can bring back something bad, people must know who can help.
  static let sensitiveTopics = Rule(
    "Q11", "who can help", "a question about harm without a hint that says whom to tell"
  ) { form in
    form.asked.compactMap { asked in
      guard let label = asked.label,
        let word = label.words.first(where: { Phrases.sensitive.contains($0.plain[...]) }),
        asked.hint?.words.contains(where: { Phrases.helping.contains($0.plain[...]) }) != true
      else { return nil }
      return label.remark(
        .error, word.text,
        "Say below the question who can help, such as “You can tell an adult you trust.”")
    }
  }
}

extension Sentence {
  /// The words around an and or an or that joins two questions; nil where there is none.
  fileprivate func joiningWords(in asked: Form.Asked) -> String? {
    for place in words.indices.dropFirst().dropLast() {
      guard ["and", "or"].contains(words[place].plain), !isPair(at: place) else { continue }
      if words[place].plain == "or", givesChoice(at: place, in: asked) { continue }
      return words[max(0, place - 2)...min(words.count - 1, place + 2)].map(\.text)
        .joined(separator: " ")
    }
    if let slash = text.firstRange(of: "/"), slash.lowerBound > text.startIndex,
      text[text.index(before: slash.lowerBound)].isLetter
    {
      return text
    }
    return nil
  }

  /// Whether the words around name one thing.
  private func isPair(at place: Int) -> Bool {
    Phrases.pairs.contains { pair in
      guard let begin = first(pair) else { return false }
      return (begin..<begin + pair.count).contains(place)
    }
  }

  /// Whether an or offers the answers of the question.
  private func givesChoice(at place: Int, in asked: Form.Asked) -> Bool {
    if words[place + 1].plain == "not" { return true }
    guard case .chooseOne = asked.question.kind else {
      // A date or a number can be asked for in two ways; a text or several choices cannot.
      return false
    }
    if words[place].followsComma { return true }
    let options = Set(asked.choices.flatMap { PlainText.words(in: $0.label).map(\.plain) })
    let around = words[max(0, place - 2)...min(words.count - 1, place + 2)]
    // Without this or that: one condition, not two questions.
    return around.contains { options.contains($0.plain) && $0.plain != "or" }
      || words[..<place].contains { $0.plain == "without" }
  }
}
