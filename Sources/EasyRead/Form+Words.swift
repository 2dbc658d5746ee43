extension Form {
  /// Whether most words are English ones, where nothing says which language it is.
  var looksEnglish: Bool {
    let words = passages(.read).flatMap(\.words).filter(\.isWordy)
    return words.count < 10 || words.count { !$0.isUncommon } * 2 >= words.count
  }

  /// Words of a kind, each where it stands first.
  func firstWords(
    in parts: Set<Passage.Part>, where isMeant: (Word) -> Bool
  ) -> [(passage: Passage, word: Word)] {
    var seen: Set<String> = []
    var found: [(Passage, Word)] = []
    for passage in passages(parts) {
      for sentence in passage.sentences {
        let jargon = Set(Jargon.found(in: sentence).flatMap(\.words).map(String.init))
        for (place, word) in sentence.words.enumerated()
        where isMeant(word) && !explained.contains(word.plain) && !jargon.contains(word.plain) {
          // A capital inside a sentence is somebody's or some place's name.
          if place > 0, word.isCapitalised { continue }
          let singular = word.bare.last == "s" ? String(word.bare.dropLast()) : word.bare
          if seen.insert(singular).inserted { found.append((passage, word)) }
        }
      }
    }
    return found
  }

  /// Whether the questionnaire itself explains the words.
  func explains(_ words: [Substring]) -> Bool {
    words.allSatisfy { ownWords.contains(String($0)) }
  }

  /// Whether the first letters of words at the place spell an acronym.
  func spells(_ acronym: Word, at place: Place) -> Bool {
    let letters = (acronym.text.last == "s" ? acronym.text.dropLast() : acronym.text[...])
      .lowercased()
    return passages.contains { passage in
      guard passage.place == place else { return false }
      let initials = passage.words.filter { !$0.isAcronym }.compactMap(\.plain.first)
      let plain = passage.words.filter {
        !$0.isAcronym && !["and", "of", "the"].contains($0.plain)
      }
      return String(initials).contains(letters)
        || String(plain.compactMap(\.plain.first)).contains(letters)
    }
  }
}

extension Jargon {
  /// The jargon of a sentence, the longest where one holds another.
  static func found(in sentence: Sentence) -> [Entry] {
    let found = all.filter { sentence.contains($0.words) }
    return found.filter { entry in
      !found.contains { other in
        other.words.count > entry.words.count && other.words.starts(with: entry.words)
          || other.words.count > entry.words.count
            && other.words.suffix(entry.words.count)
              == entry.words[...]
      }
    }
  }
}

extension Word {
  /// Whether it is in no list of common words.
  var isUncommon: Bool {
    guard isWordy, !isAcronym, !isContraction, !plain.hasSuffix("n't") else { return false }
    if CommonWords.contains(bare) || Vocabulary.names.contains(plain) { return false }
    let parts = plain.split(separator: "-").map(String.init)
    return parts.count == 1 || !parts.allSatisfy(CommonWords.contains)
  }

  /// Whether it takes long to read or is a noun made of a verb.
  var isLong: Bool {
    plain.count > 10 || Syllables.count(bare) > 3
      || plain.count > 6 && ["ion", "ment", "ions", "ments"].contains { bare.hasSuffix($0) }
  }

  /// Whether letters are left out, other than those of not.
  var isContraction: Bool {
    if ["'re", "'ve", "'ll", "'d", "'m"].contains(where: plain.hasSuffix) { return true }
    return [
      "it's", "that's", "what's", "who's", "there's", "let's", "he's", "she's", "here's", "where's",
      "how's", "when's",
    ].contains(plain)
  }

  /// Whether it is a Roman number over one.
  var isRomanNumeral: Bool {
    ["II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII"].contains(text)
  }
}
