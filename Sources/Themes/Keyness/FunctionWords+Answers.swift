import Survey

extension FunctionWords {
  /// Whether a word, in small letters, says nothing of what is spoken about; single letters and
  /// numbers do not either.
  static func contains(_ word: String) -> Bool {
    word.unicodeScalars.count < 2 || english.contains(word)
      || word.unicodeScalars.contains { ("0"..."9").contains($0) }
  }

  /// Whether an answer says no more than that there is none, such as "n/a" or "nothing".
  static func isNoAnswer(_ text: String) -> Bool {
    if Answer.NoAnswer(said: text) != nil || NonAnswer.isOne(text) { return true }
    return Passage(text).spoken.allSatisfy { contains($0.letters) }
  }
}
