extension Passage {
  /// A word as it is counted.
  struct SpokenWord {
    /// The word in small letters.
    var letters: String
    /// Which sentence it stands in.
    var sentence: Int
  }

  /// The words in order; short forms such as `don't` are one word.
  var spoken: [SpokenWord] {
    var spoken: [SpokenWord] = []
    var end: Int?
    for (word, sentence) in zip(words, sentences) {
      let letters = String(String.UnicodeScalarView(scalars[word]))
      if let last = end, word.lowerBound == last + 1, scalars[last] == "'" {
        spoken[spoken.count - 1].letters += "'" + letters
      } else {
        spoken.append(SpokenWord(letters: letters, sentence: sentence))
      }
      end = word.upperBound
    }
    return spoken
  }
}
