import Survey

extension Interview {
  /// What is said about the open question: its explanation, and its words that can be explained.
  var meaning: [String] {
    guard let stop = openStop, let question = stop.node.question else {
      let isTyping = stage == .typing || stage == .helping
      return [phrases[isTyping ? .typingWhat : .noMore], phrases[.askAPerson]]
    }
    let guidance = piped(question.guidance, at: stop)
    let hint = piped(question.hint, at: stop)
    var said = [guidance ?? hint ?? phrases[.noMore]]
    let shown = [label(of: stop), hint ?? "", guidance ?? ""] + options(of: stop).map(\.label)
    // The first form of a word is English; where the text is not, it is called as the text calls it.
    let isEnglish = setting.language.hasPrefix("en")
    let words = glossary.entries(in: shown.joined(separator: ". "))
      .map { isEnglish ? $0.entry.word : $0.form }
    if !words.isEmpty {
      said.append(phrases[.wordsExplained, ["words": words.joined(separator: ", ")]])
    }
    return said + [phrases[.sayNotUnderstood], phrases[.askAPerson]]
  }

  /// Explains a word to somebody who typed `what` and the word; nil where a line is no such thing.
  ///
  /// Words that nobody has explained may be an answer, where free words are wanted.
  mutating func explain(_ line: String) -> Turn? {
    if let entry = word(in: line) {
      let meaning = meaning(of: entry)
      var said = [phrases[.wordMeans, ["word": entry.word, "meaning": meaning]]]
      if isText { said.append(phrases[.ifAnswer, ["words": line.trimmed]]) }
      return Turn(saying: said)
    }
    guard !isText, let rest = phrases.rest(of: Spelling.plain(line), after: .what) else {
      return nil
    }
    return Turn(
      saying: [phrases[.wordUnknown, ["word": Interview.asked(rest)]]], showing: .lastLine)
  }

  /// The word that a line asks about, where somebody has explained it.
  func word(in line: String) -> Glossary.Entry? {
    guard let rest = phrases.rest(of: Spelling.plain(line), after: .what) else { return nil }
    let glossary = glossary
    return glossary.entry(for: rest) ?? glossary.entry(for: Interview.asked(rest))
  }

  /// The author's own words come first.
  private var glossary: Glossary { questionnaire.glossary + setting.glossary() }

  private func meaning(of entry: Glossary.Entry) -> String {
    entry.meaning.text(in: setting.language, fallback: questionnaire.defaultLanguage.code) ?? ""
  }

  /// The word in "does … mean", "is a …" and the like.
  private static func asked(_ rest: String) -> String {
    var words = rest.split { $0 == " " || $0 == "?" }
    while let first = words.first, ["does", "do", "is", "are", "a", "an", "the"].contains(first),
      words.count > 1
    {
      words.removeFirst()
    }
    if words.count > 1, let last = words.last, ["mean", "means"].contains(last) {
      words.removeLast()
    }
    return words.joined(separator: " ").trimmed
  }
}
