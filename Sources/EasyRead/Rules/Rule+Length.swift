extension Rule {
  /// Every text that has a standard wording has one in this wording as well.
  static let wholeWording = Rule(
    "T1", "nothing is left unworded", "any text missing", isEasyReadOnly: true
  ) { form in
    form.missing.map { missing in
      Remark(
        .error, at: missing.place, missing.text,
        "Write these words in Easy Read too; until then people read the standard words here.")
    }
  }

  /// Easy Read asks for 10 to 15 words at most; the NHS and GOV.UK for 20 to 25 in plain English.
  static let sentenceLength = Rule("L1", "short sentences", "over 10 a warning, over 15 an error") {
    form in
    let (most, tooMany) = form.level == .easyRead ? (10, 15) : (20, 25)
    return form.passages(.around).flatMap { passage in
      passage.sentences.filter { $0.words.count > most }.map { sentence in
        passage.remark(
          sentence.words.count > tooMany ? .error : .warning, sentence.text,
          "It has \(sentence.words.count) words. Split it, so that no sentence has more than \(most)."
        )
      }
    }
  }

  /// A question is a sentence that has to be kept in mind while the answers are read.
  static let questionLength = Rule(
    "L2", "short questions", "over 12 words a warning, over 15 an error"
  ) { form in
    let (most, tooMany) = form.level == .easyRead ? (12, 15) : (20, 25)
    return form.passages([.question]).flatMap { passage in
      passage.sentences.filter { $0.words.count > most }.map { sentence in
        passage.remark(
          sentence.words.count > tooMany ? .error : .warning, sentence.text,
          "It has \(sentence.words.count) words. Ask it in \(most) or fewer, and put the rest below."
        )
      }
    }
  }

  /// Scales work best with one set of one or two words.
  static let optionLength = Rule(
    "L3", "short answers to choose from", "over 5 words, in a scale over 2", isEasyReadOnly: true
  ) { form in
    form.passages(.options).compactMap { passage in
      // A scale of lengths of time needs its numbers.
      let most = passage.part == .scaleOption && !passage.words.contains(where: \.hasDigit) ? 2 : 5
      guard passage.words.count > most else { return nil }
      return passage.remark(
        .warning, "It has \(passage.words.count) words. Say it in \(most) or fewer.")
    }
  }

  /// People lose their place in long paragraphs.
  static let paragraphLength = Rule("L5", "short paragraphs", "over 3 sentences or 60 words") {
    form in
    let most = form.level == .easyRead ? 3 : 5
    return form.passages(.prose).compactMap { passage in
      let (sentences, words) = (passage.sentences.count, passage.words.count)
      guard sentences > most || words > 60 else { return nil }
      return passage.remark(
        .error,
        "It has \(sentences) sentences and \(words) words. Keep what people need now, "
          + "or make a second note of the rest.")
    }
  }

  /// Lists inside a sentence are hard to hold in mind.
  static let commas = Rule("L7", "few commas", "over 2 in a sentence") { form in
    let most = form.level == .easyRead ? 2 : 4
    return form.passages(.prose).flatMap { passage in
      passage.sentences.filter { $0.commas > most }.map { sentence in
        passage.remark(
          .warning, sentence.text,
          "It has \(sentence.commas) commas. Make two sentences of it, or name fewer things.")
      }
    }
  }
}
