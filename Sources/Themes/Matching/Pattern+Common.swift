extension Pattern {
  /// Whether nearly every text holds it: one or two words such as “the”, or one letter and a `*`.
  public var isInEveryText: Bool {
    words.count <= 2
      && words.allSatisfy { word in
        word.isBeginning ? word.letters.count < 2 : Self.common.contains(word.letters)
      }
  }

  /// Words that say what a sentence needs and not what it is about.
  private static let common = Set(
    [
      "a", "an", "the", "this", "that", "these", "those", "i", "me", "my", "you", "your", "he",
      "him", "his", "she", "her", "it", "its", "we", "us", "our", "they", "them", "their", "and",
      "or", "if", "so", "as", "of", "to", "in", "on", "at", "by", "for", "from", "with", "am", "is",
      "are", "was", "were", "be", "been", "being", "have", "has", "had", "do", "does", "did",
      "will", "would", "can", "could", "there", "then", "than", "what", "which", "who", "s", "t",
    ].map { Array($0.unicodeScalars) })
}
