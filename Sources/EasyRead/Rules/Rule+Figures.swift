extension Rule {
  /// Numbers are read faster as digits, and one at a time.
  static let numbers = Rule(
    "D1", "numbers as digits", "number words, Roman numbers, decimals, %, fractions, over 1 number"
  ) { form in
    form.passages(.read).flatMap { passage in
      passage.sentences.flatMap { sentence -> [Remark] in
        func remark(_ text: String, _ advice: String) -> Remark {
          passage.remark(.warning, text, advice)
        }
        var remarks: [Remark] = []
        var figures = 0
        for (place, word) in sentence.words.enumerated() {
          if Vocabulary.numbers.contains(word.plain) {
            remarks.append(remark(word.text, "Write the number in digits."))
          }
          if word.isRomanNumeral {
            remarks.append(remark(word.text, "Write the number in digits."))
          }
          guard word.text.first?.isNumber == true else { continue }
          let isDate = word.text.count == 4 && (1900...2100).contains(Int(word.text) ?? 0)
          if !isDate, !(place > 0 && word.text.contains("/")) { figures += 1 }
          if word.text.contains("."), !word.text.hasSuffix("m"),
            !sentence.text.contains("£" + word.text)
          {
            remarks.append(remark(word.text, "Round it to a whole number."))
          }
          if !isDate, word.text.count > 3, word.text.allSatisfy(\.isNumber), word.text.first != "0"
          {
            remarks.append(remark(word.text, "Put a comma after the thousands, such as 1,000."))
          }
        }
        if let sign = sentence.text.first(where: { "%½¼¾⅓⅔".contains($0) }) {
          remarks.append(
            remark(sentence.text, "Say it in words in place of \(sign), such as 1 in 10, or half."))
        }
        if figures > 1, form.level == .easyRead, !sentence.hasTime,
          !Set.options.contains(passage.part)
        {
          remarks.append(remark(sentence.text, "Keep to one number in a sentence."))
        }
        return remarks
      }
    }
  }

  /// Dates in figures are read in two ways, and aloud as slashes.
  static let dates = Rule("D2", "dates and times in words", "03/06, 3rd or 14:30") { form in
    form.passages(.read).flatMap { passage -> [Remark] in
      var remarks: [Remark] = []
      for match in passage.text.matches(
        of: /\b\d{1,4}[\/.\-]\d{1,2}[\/.\-]\d{2,4}\b|\b\d{1,2}\/\d{1,2}\b/)
      {
        remarks.append(
          passage.remark(.error, String(match.0), "Write the day in words, such as Monday 3 June."))
      }
      for word in passage.words {
        if word.plain.wholeMatch(of: /\d+(st|nd|rd|th)/) != nil {
          remarks.append(
            passage.remark(
              .warning, word.text, "Write the number of the day alone, such as 3 June."))
        }
        if let match = word.plain.wholeMatch(of: /(\d{1,2}):\d\d/), (Int(match.1) ?? 0) > 12 {
          remarks.append(
            passage.remark(
              .warning, word.text, "Write the time by the 12-hour clock, such as 2:30 pm."))
        }
      }
      return remarks
    }
  }

  /// Voices stumble over pence after a point.
  static let money = Rule("D3", "money in whole pounds", "any pence after a point") { form in
    form.passages(Set.read.union([.voice])).flatMap { passage in
      passage.text.matches(of: /£\s?\d[\d,]*\.\d+/).map { match in
        passage.remark(.warning, String(match.0), "Say it in whole pounds, such as £5.")
      }
    }
  }
}

extension Sentence {
  /// Whether it tells a date or time, where two numbers belong together.
  fileprivate var hasTime: Bool {
    words.contains { word in
      [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "am", "pm",
      ].contains(word.plain)
    }
  }
}
