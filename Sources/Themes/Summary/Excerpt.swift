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
  /// How the response was collected.
  public var collection: Response.Collection
  /// Every place that speaks of the theme, from left to right.
  public var matches: [Match]
  /// Who applied the theme; nil where the answer speaks of none.
  public var origin: Coding.Origin?
  /// Whether the answer speaks well or badly of the theme; nil where nobody can say.
  public var valence: Valence?
  /// When a person confirmed the theme; nil where nobody has.
  public var time: Moment?
  /// Whether the person agreed to be quoted.
  public var mayBeQuoted: Bool
  /// Whether the response was made up.
  public var isInvented: Bool

  /// Makes the excerpt of a coding, or of an answer that speaks of no theme.
  init(_ coding: Coding?, of answer: FreeText, in response: Response) {
    self.response = response.id
    respondent = response.respondent
    questionnaire = response.questionnaire.id
    wave = response.wave
    question = answer.question
    self.answer = answer.words
    speaker = answer.speaker
    collection = response.collection
    matches = coding?.matches ?? []
    origin = coding?.origin
    valence = coding?.valence
    time = coding?.time
    mayBeQuoted = response.consent["quote"] == true
    isInvented = response.isInvented
  }

  /// The first place, in Unicode scalars; the whole answer where a person named none.
  public var span: Range<Int> { matches.first?.span ?? 0..<answer.unicodeScalars.count }

  /// The words at the first place.
  public var words: String { text(at: span) }

  /// The words at a place of the answer, in Unicode scalars.
  public func text(at span: Range<Int>) -> String { answer.text(at: span) }
}
