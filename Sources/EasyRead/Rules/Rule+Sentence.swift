extension Rule {
  /// The program breaks lines at 60 letters between words; breaks of the author's own spoil that.
  static let lineBreaks = Rule("L4", "lines that break between words", "a broken word or sentence")
  {
    form in
    form.passages(.read).flatMap { passage -> [Remark] in
      var remarks: [Remark] = []
      let lines = passage.text.split(whereSeparator: \.isNewline)
      for (line, next) in zip(lines, lines.dropFirst()) {
        let goesOn = next.first { !$0.isWhitespace }?.isLowercase == true
        if line.last == "-", line.dropLast().last?.isLetter == true, goesOn {
          remarks.append(
            passage.remark(.error, String(line), "Write the word whole, on one line."))
        } else if goesOn {
          remarks.append(
            passage.remark(
              .warning, String(line), "Take the line break out; lines are broken by the program."))
        }
      }
      if let long = passage.words.first(where: { !$0.isPiped && $0.text.count > 30 }) {
        remarks.append(
          passage.remark(.warning, long.text, "Find a shorter word; this one fills a whole line."))
      }
      return remarks
    }
  }

  /// Each sentence says one thing, so it needs one verb.
  static let oneIdea = Rule(
    "L6", "one idea in a sentence", "and, or, but before a second clause", isEasyReadOnly: true
  ) { form in
    form.passages(.around).flatMap { passage in
      passage.sentences.filter(\.joinsClauses).map { sentence in
        passage.remark(.warning, sentence.text, "Make two sentences of it, one for each idea.")
      }
    }
  }

  /// Clauses inside clauses have to be kept open in mind.
  static let subordination = Rule(
    "L8", "no clauses inside clauses", "2 of which, that, who, because, although, while, unless"
  ) { form in
    let most = form.level == .easyRead ? 1 : 2
    return form.passages(.prose).flatMap { passage in
      passage.sentences.filter { $0.subordinations > most }.map { sentence in
        passage.remark(.warning, sentence.text, "Make two sentences of it, each saying one thing.")
      }
    }
  }
}

extension Sentence {
  /// Words that can only be what a clause is about.
  private static let subjects: Set = ["i", "we", "they", "he", "she", "you"]
  private static let helpers: Set = [
    "can", "could", "will", "would", "may", "might", "must", "should", "do", "does", "did", "is",
    "are", "was", "were", "has", "have", "had",
  ]

  /// Whether and, or, but or so leads on to a second clause.
  fileprivate var joinsClauses: Bool {
    words.indices.dropFirst().contains { place in
      guard ["and", "or", "but", "so"].contains(words[place].plain), place + 2 < words.count else {
        return false
      }
      let (next, after) = (words[place + 1].plain, words[place + 2].plain)
      return Self.helpers.contains(next) || Self.subjects.contains(next) && after != "and"
    }
  }

  /// How many parts begin with which, that and their like.
  fileprivate var subordinations: Int {
    words.indices.dropFirst().count { place in
      let word = words[place].plain
      // After a preposition, that and who point at something: about that, with who.
      return Vocabulary.subordinators.contains(word)
        && !["about", "of", "with", "for", "to", "like", "do", "at", "in"].contains(
          word == "that" ? words[place - 1].plain : "")
    }
  }
}
