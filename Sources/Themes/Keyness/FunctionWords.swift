import Survey

/// Words that hold a sentence together and say nothing of what it is about.
enum FunctionWords {
  /// Whether a word, in small letters, is one; single letters and numbers are too.
  static func contains(_ word: String) -> Bool {
    word.unicodeScalars.count < 2 || words.contains(word)
      || word.unicodeScalars.contains { ("0"..."9").contains($0) }
  }

  /// Whether an answer says no more than that there is none, such as "n/a" or "nothing".
  static func isNoAnswer(_ text: String) -> Bool {
    if Answer.NoAnswer(said: text) != nil { return true }
    let passage = Passage(text)
    return passage.words.allSatisfy { word in
      let word = String(String.UnicodeScalarView(passage.scalars[word]))
      return contains(word) || empty.contains(word)
    }
  }

  private static let empty: Set<String> = [
    "answer", "applicable", "comment", "comments", "idea", "na", "nil", "no", "none", "nope",
    "nothing", "say", "sure", "think", "unsure", "yes",
  ]

  private static let words = Set(
    """
    a about above after again against all also am an and another any are aren around as at away
    be because been before being below between both but by came can cannot come could couldn did
    didn do does doesn doing don done down during each either else ever every few for from further
    get gets getting give given go goes going gone got had hadn has hasn have haven having he her
    here hers herself him himself his how however if in into is isn it its itself just ll let made
    make makes many may me might mine more most much must my myself need needs no nor not now of off
    on once one only or other our ours ourselves out over own put rather re said same say see shall
    she should shouldn since so some still such than that the their theirs them themselves then there
    these they this those though through to too two under until up upon us ve very was wasn we went
    were weren what when where whether which while who whole whom whose why will with within without
    won would wouldn yes yet you your yours yourself yourselves
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
