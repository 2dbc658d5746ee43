import Survey

/// What a word does to the sense of its clause.
enum Sign: Sendable {
  case good, bad
  /// Turns what follows round.
  case turning
  /// Looks like one of the others and is none, as `not only` is.
  case idle
  /// Begins a clause, as `but` does.
  case opening

  /// What the word says by itself.
  var valence: Valence? {
    switch self {
    case .good: .positive
    case .bad: .negative
    case .turning, .idle, .opening: nil
    }
  }

  /// All words with their signs, ready to be looked up.
  static let patterns: [(pattern: Pattern, sign: Sign)] = [
    (goodWords, Sign.good), (badWords, .bad), (turningWords, .turning), (idleWords, .idle),
    (openingWords, .opening),
  ].flatMap { words, sign in words.compactMap { Pattern($0).map { (pattern: $0, sign: sign) } } }

  private static let turningWords = [
    "not", "no", "never", "nobody", "no one", "noone", "none", "nothing", "neither", "nor",
    "hardly", "barely", "rarely", "seldom", "without", "cannot", "isn't", "isnt", "wasn't",
    "wasnt", "aren't", "arent", "weren't", "werent", "don't", "dont", "doesn't", "doesnt",
    "didn't", "didnt", "can't", "cant", "couldn't", "couldnt", "won't", "wont", "wouldn't",
    "wouldnt", "shouldn't", "shouldnt", "haven't", "havent", "hasn't", "hasnt", "hadn't", "hadnt",
    "ain't", "aint",
  ]

  private static let idleWords = [
    "not only", "not just", "not sure", "no doubt", "no matter", "nothing but", "well being",
    "well-being", "good idea if", "would be good", "would be great", "would be nice",
    "would be lovely", "would be helpful", "would be useful", "would help", "good enough",
    "as well", "good morning", "good afternoon", "good luck", "kind of", "fair few", "hard work*",
    "worked hard", "works hard", "work hard", "working hard", "bad at", "best interest*",
  ]

  private static let openingWords = [
    "but", "although", "though", "however", "except", "whereas", "yet",
  ]
}
