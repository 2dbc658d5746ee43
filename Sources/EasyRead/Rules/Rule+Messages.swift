extension Rule {
  /// A message about an answer says what to do next, and never that somebody did wrong.
  static let messageWords = Rule(
    "E1", "messages without blame", "invalid, forbidden, illegal, you forgot, please, error …"
  ) { form in
    form.passages([.message]).flatMap(remarks(onMessage:))
  }

  /// What the rule says about one message.
  static func remarks(onMessage passage: Passage) -> [Remark] {
    let phrases: [[Substring]] = [
      ["you", "forgot"], ["you", "have", "forgotten"], ["you", "must"], ["not", "valid"],
      ["not", "allowed"], ["wrong", "answer"],
    ]
    return passage.sentences.flatMap { sentence in
      let words = sentence.words.filter { Vocabulary.blaming.contains($0.plain) }.map(\.text)
      let found = words + phrases.filter(sentence.contains).map { $0.joined(separator: " ") }
      return found.map { words in
        passage.remark(.error, words, "Leave “\(words)” out. Say what can be typed instead.")
      }
    }
  }

  /// The grade of the whole form; single questions are too short for it.
  static let readingGrade = Rule(
    "R1", "a low reading grade", "over grade 4 a warning, over 6 an error"
  ) {
    form in
    let measure = ReadingGrade(form.passages(.prose).flatMap(\.sentences))
    let (most, tooMuch) = form.level == .easyRead ? (4.0, 6.0) : (6.0, 8.0)
    guard measure.sentences >= 5, let grade = measure.grade, grade > most else { return [] }
    let tenths = Int((grade * 10).rounded())
    return [
      Remark(
        grade > tooMuch ? .error : .warning, at: .form,
        "reading grade \(tenths / 10).\(tenths % 10), for the age of about \(Int(grade.rounded()) + 5)",
        "Use shorter sentences and words; grade \(Int(most)) or lower is the aim.")
    ]
  }
}
