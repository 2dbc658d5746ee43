/// What the program says and hears in an interview, in one language.
public struct Phrases: Equatable, Sendable {
  /// The language.
  public var language: Language
  /// What the language calls itself, such as `polski`.
  public var ownName: String
  /// Whether somebody who grew up with the language has read the words.
  public var isReviewed: Bool
  /// The words of each phrase; `{name}` stands for something that is put in.
  public var said: [Phrase: String]
  /// What people type, by what it means.
  public var heard: [Heard: [String]]

  /// Makes a table of words.
  public init(
    language: Language, ownName: String = "", isReviewed: Bool = false,
    said: [Phrase: String] = [:], heard: [Heard: [String]] = [:]
  ) {
    self.language = language
    self.ownName = ownName
    self.isReviewed = isReviewed
    self.said = said
    self.heard = heard
  }

  /// The words of a phrase, with values put in for the names in braces.
  public subscript(phrase: Phrase, values: KeyValuePairs<String, String> = [:]) -> String {
    var words = said[phrase] ?? ""
    // In one pass, so that nothing in a person's own words is taken for a name in braces.
    var text = ""
    while let open = words.firstIndex(of: "{"), let close = words[open...].firstIndex(of: "}") {
      let name = words[words.index(after: open)..<close]
      text += words[..<open] + (values.first { $0.key == name }?.value ?? "{\(name)}")
      words = String(words[words.index(after: close)...])
    }
    return text + words
  }

  /// What is typed for a meaning.
  public subscript(heard meaning: Heard) -> [String] { heard[meaning] ?? [] }

  /// The phrases that have no words here.
  public var missing: [Phrase] { Phrase.allCases.filter { (said[$0] ?? "").isEmpty } }

  /// These words, with another table's where one is missing; what people type adds up, since many
  /// who speak another language also know the words of this one.
  public func falling(back other: Phrases) -> Phrases {
    var phrases = self
    phrases.said = said.filter { !$0.value.isEmpty }.merging(other.said) { own, _ in own }
    phrases.heard = heard.merging(other.heard) { own, others in
      own + others.filter { !own.contains($0) }
    }
    // Places in the first three lists are numbers, so two of them cannot be joined; and what says no
    // in one language may say yes in another, as "noo" does in Polish.
    for list in [Heard.numbers, .ordinals, .months, .yes, .no, .likelyYes, .likelyNo] {
      phrases.heard[list] = heard[list] ?? other.heard[list]
    }
    return phrases
  }

  /// The names in braces of a phrase.
  public static func names(in words: String) -> Set<String> {
    Set(
      words.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
        part.firstIndex(of: "}").map { String(part[..<$0]) }
      })
  }
}
