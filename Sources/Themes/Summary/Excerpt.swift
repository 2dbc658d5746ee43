import Survey

/// An answer behind a figure, and the place in it that speaks of the theme.
public struct Excerpt: Equatable, Sendable {
  /// The id of the response.
  public var response: String
  /// Who answered.
  public var respondent: Respondent
  /// The questionnaire that was answered.
  public var questionnaire: String
  /// The round of asking.
  public var wave: Wave
  /// The question that was answered.
  public var question: QuestionPath
  /// The whole answer.
  public var answer: String
  /// Who found the words.
  public var speaker: Answer.Speaker?
  /// How many people of a group say so; nil for the words of one person.
  public var people: Int?
  /// How the response was collected.
  public var collection: Response.Collection
  /// Every place that speaks of the theme, from left to right.
  public var matches: [Match]
  /// Whether the answer speaks well or badly of the theme; nil where nobody can say.
  public var valence: Valence?
  /// Whether the person agreed to be quoted.
  public var mayBeQuoted: Bool
  /// Whether the response was made up.
  public var isInvented: Bool

  /// Makes the excerpt of a coding.
  init(_ coding: Coding, of answer: FreeText, in response: Response) {
    self.response = response.id
    respondent = response.respondent
    questionnaire = response.questionnaire.id
    wave = response.wave
    question = coding.question
    self.answer = answer.words
    speaker = answer.speaker
    people = answer.people
    collection = response.collection
    matches = coding.matches
    valence = coding.valence
    mayBeQuoted = response.consent["quote"] == true
    isInvented = response.isInvented
  }

  /// The first place, in Unicode scalars; the whole answer where a person named none.
  public var span: Range<Int> { matches.first?.span ?? 0..<answer.unicodeScalars.count }

  /// The words at the first place.
  public var words: String { text(at: span) }

  /// The words at a place of the answer, in Unicode scalars.
  public func text(at span: Range<Int>) -> String { answer.scalars(at: span) }
}

extension String {
  /// The text at a place, in Unicode scalars.
  func scalars(at span: Range<Int>) -> String {
    String(String.UnicodeScalarView(unicodeScalars.dropFirst(span.lowerBound).prefix(span.count)))
  }
}
