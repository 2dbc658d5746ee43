import Survey

/// Makes questions of the program's own in every language that it has words for.
struct PlainQuestions {
  private let book: Phrasebook
  let languages: [Language]

  init(_ book: Phrasebook) {
    self.book = book
    languages = book.tables.map(\.language)
  }

  /// A phrase in every language.
  subscript(phrase: Phrase, values: KeyValuePairs<String, String> = [:]) -> Wording {
    Wording(
      Dictionary(
        languages.map { ($0.code, book[$0.code][phrase, values]) }, uniquingKeysWith: { $1 }))
  }

  /// The same words in every language, as somebody said them.
  func same(_ text: String) -> Wording {
    Wording(Dictionary(languages.map { ($0.code, text) }, uniquingKeysWith: { $1 }))
  }

  /// The choices of a list, by their names and words.
  func choices(_ named: [(name: String, phrase: Phrase)]) -> [Choice] {
    named.map { Choice(name: $0.name, label: self[$0.phrase]) }
  }

  /// Words to read before the first question.
  func note(_ words: Wording) -> Item {
    .question(Question(name: Self.about, kind: .note, label: words))
  }

  /// The name of the words that are read before the first question.
  static let about = "about"

  /// The name of the question about the group.
  static let group = "who"

  /// The question about the group that somebody belongs to.
  var groupQuestion: Item {
    question(Self.group, self[.whoQuestion], list: "groups", guidance: self[.priorityWhat])
  }

  /// The choices of that question, whose list is `groups`.
  var groups: [Choice] {
    choices([
      (Group.youngPerson.rawValue, .whoYoung), (Group.parentCarer.rawValue, .whoParent),
      (Group.practitioner.rawValue, .whoPractitioner),
    ])
  }

  /// A question with choices of which one is chosen.
  func question(
    _ name: String, _ label: Wording, list: String, guidance: Wording,
    relevant: Expression? = nil, filter: Expression? = nil
  ) -> Item {
    .question(
      Question(
        name: name, kind: .chooseOne(.init(.list(list), hasOptOuts: false)), label: label,
        guidance: guidance, relevant: relevant, choiceFilter: filter))
  }
}
