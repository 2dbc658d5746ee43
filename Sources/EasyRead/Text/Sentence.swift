/// One sentence.
struct Sentence: Equatable, Sendable {
  let text: String
  let words: [Word]

  /// Whether it ends with a question mark.
  var isQuestion: Bool { text.last { !"”’\"')] ".contains($0) } == "?" }

  /// How many commas it has.
  var commas: Int { text.count { $0 == "," } }

  /// Whether the words stand in it one after the other.
  func contains(_ phrase: [Substring]) -> Bool { first(phrase) != nil }

  /// Where the words of a phrase begin.
  func first(_ phrase: [Substring]) -> Int? {
    guard !phrase.isEmpty, words.count >= phrase.count else { return nil }
    return (0...words.count - phrase.count).first { start in
      phrase.indices.allSatisfy { words[start + $0].plain == phrase[$0] }
    }
  }
}
