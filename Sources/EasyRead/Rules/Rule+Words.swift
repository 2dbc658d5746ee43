extension Rule {
  /// A child of nine knows about five thousand words; rarer ones are to be explained.
  static let commonWords = Rule(
    "W1", "words that most people know", "any other word", isEasyReadOnly: true
  ) { form in
    form.firstWords(in: .read) { $0.isUncommon && !$0.isLong }.map { passage, word in
      passage.remark(
        passage.part == .scaleOption ? .error : .warning, word.text,
        "Use a more common word, or explain it in the glossary.")
    }
  }

  /// The words of services are not the words of people.
  static let jargon = Rule("W2", "no jargon", "any word of the list") { form in
    form.passages(.read).flatMap { passage in
      passage.sentences.flatMap { sentence in
        Jargon.found(in: sentence).filter { !form.explains($0.words) }.map { entry in
          passage.remark(
            .error, entry.words.joined(separator: " "), "Say “\(entry.instead)” instead.")
        }
      }
    }
  }

  /// Capitals are read letter by letter, by people and by voices.
  static let acronyms = Rule("W3", "no acronyms", "any that is not written out beside it") { form in
    form.passages(.read).flatMap { passage in
      passage.words.filter { word in
        word.isAcronym && !word.isRomanNumeral && !Vocabulary.names.contains(word.plain)
          && !form.explained.contains(word.plain) && !form.spells(word, at: passage.place)
      }.map { word in
        passage.remark(.error, word.text, "Write out what \(word.text) stands for.")
      }
    }
  }

  /// Short forms and signs are not words.
  static let abbreviations = Rule("W4", "no short forms or signs", "any eg, ie, etc, & or /") {
    form in
    form.passages(.read).flatMap { passage -> [Remark] in
      let words = passage.words.filter { Vocabulary.abbreviations.contains($0.plain) }
      let short = words.map { passage.remark(.error, $0.text, "Write the words in full.") }
      let letters = Array(passage.text)
      let signs = letters.indices.filter { place in
        letters[place] == "&"
          || letters[place] == "/" && place > 0 && place + 1 < letters.count
            && !letters[place - 1].isNumber && letters[place + 1] != "/"
            && letters[place - 1] != "/"
            && letters[place - 1] != ":"
      }
      guard let sign = signs.first else { return short }
      let instead = letters[sign] == "&" ? "and" : "and, or or"
      return short + [passage.remark(.error, "Write \(instead) in place of \(letters[sign]).")]
    }
  }

  /// The little n't is easily missed, and turns everything round.
  static let contractions = Rule("W5", "no contractions", "n't an error, others a warning") {
    form in
    form.passages(.read).flatMap { passage in
      passage.words.compactMap { word in
        if word.plain.hasSuffix("n't") || ["cant", "dont", "wont"].contains(word.plain) {
          return passage.remark(.error, word.text, "Write both words: not must be seen.")
        }
        guard form.level == .easyRead, word.isContraction else { return nil }
        return passage.remark(.warning, word.text, "Write both words in full.")
      }
    }
  }

  /// Long words take long to read, and nouns made of verbs hide who does what.
  static let longWords = Rule(
    "W6", "short words", "over 3 syllables or 10 letters, or ending in -ion or -ment",
    isEasyReadOnly: true
  ) { form in
    form.firstWords(in: .read) { $0.isUncommon && $0.isLong }.map { passage, word in
      passage.remark(.warning, word.text, "Find a shorter word, or explain it in the glossary.")
    }
  }

  /// Two words for one thing look like two things.
  static let sameWords = Rule(
    "W7", "the same word for the same thing", "2 words of one set", isEasyReadOnly: true
  ) { form in
    let words = form.passages(Set.prose.union(Set.options)).flatMap { passage in
      passage.words.map { ($0.plain, passage) }
    }
    return Vocabulary.synonyms.compactMap { set in
      var used: [String] = []
      var last: Passage?
      for (word, passage) in words where set.contains(word) && !used.contains(word) {
        used.append(word)
        last = passage
      }
      guard used.count > 1, let last else { return nil }
      let list = used.joined(separator: " and ")
      return last.remark(.warning, list, "Choose one of these words and keep to it everywhere.")
    }
  }

  /// Some people take words exactly as they stand.
  static let idioms = Rule("W8", "words that mean what they say", "any idiom of the list") { form in
    form.passages(.read).flatMap { passage in
      passage.sentences.flatMap { sentence in
        Phrases.idioms.filter(sentence.contains).map { phrase in
          passage.remark(
            .error, phrase.joined(separator: " "), "Say plainly what is meant; this is an idiom.")
        }
      }
    }
  }

  /// How often is often? Everybody has another answer.
  static let vagueAmounts = Rule("W9", "clear amounts in questions", "any often, usually, quite …")
  {
    form in
    form.passages([.question]).flatMap { passage in
      passage.sentences.flatMap { sentence in
        sentence.words.indices.filter { place in
          Vocabulary.vagueAmounts.contains(sentence.words[place].plain)
            && !(place > 0 && sentence.words[place - 1].plain == "how")
        }.map { place in
          passage.remark(
            .warning, sentence.words[place].text,
            "Say how much or when, such as every day, or leave it out.")
        }
      }
    }
  }
}
