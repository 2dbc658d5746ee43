/// What the program says and hears in every language that there are words for.
public struct Phrasebook: Equatable, Sendable {
  /// The tables of words, English first.
  public private(set) var tables: [Phrases]

  /// Makes a phrasebook; the first table stands in where another one has no words.
  public init(_ tables: [Phrases]) { self.tables = tables }

  /// The words for a language: its own, else those of the language that its code begins with, else
  /// English, phrase by phrase.
  public subscript(code: String) -> Phrases {
    var phrases = tables.first ?? Phrases(language: .unnamed)
    guard let own = table(code) else {
      // Questions in a language that nobody named are taken for English, also aloud.
      if code != Language.unnamed.code { phrases.language.code = code }
      return phrases
    }
    if own.language != phrases.language { phrases = own.falling(back: phrases) }
    return phrases
  }

  /// The table for a language, without the words of others.
  public func table(_ code: String) -> Phrases? {
    let wanted = code.lowercased()
    let begin = wanted.prefix { $0 != "-" }
    return tables.first { $0.language.code.lowercased() == wanted }
      ?? tables.first { $0.language.code.lowercased() == begin }
  }
}
