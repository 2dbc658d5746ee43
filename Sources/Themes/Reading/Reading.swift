import Survey

/// One response read with a codebook.
public struct Reading: Equatable, Sendable {
  /// The response.
  public var response: Response
  /// The answers in words, in the order of asking; blank ones are not among them.
  public var answers: [FreeText]
  /// Why other questions that ask for words have none.
  public var silences: [Answer.NoAnswer]

  /// Makes a reading, such as one whose codings people have gone through.
  public init(response: Response, answers: [FreeText], silences: [Answer.NoAnswer] = []) {
    self.response = response
    self.answers = answers
    self.silences = silences
  }

  /// Reads a response, suggesting codings for every answer in words.
  public init(of response: Response, on shelf: Shelf, with codebook: CompiledCodebook) {
    self.init(response: response, answers: [])
    let sheet = shelf.sheet(of: response.questionnaire)
    for answer in response.answers where sheet.isFreeText(answer) {
      switch answer.content {
      case .none(let state):
        silences.append(state)
      case .value(let value):
        let words = value.expressed
        guard words.contains(where: { !$0.isWhitespace }) else {
          silences.append(.skipped)
          continue
        }
        let codings = codebook.matches(in: words).map { found in
          Coding(
            theme: codebook.codebook.themes[found.theme].code, response: response.id,
            question: answer.question, matches: found.matches,
            valence: Valence.together(found.matches.map(\.valence)))
        }
        answers.append(
          FreeText(
            question: answer.question, words: words, speaker: answer.words,
            people: response.people(saying: answer), codings: codings))
      }
    }
  }

  /// Reads the responses that may be counted, in an order that does not depend on theirs.
  public static func all(
    of responses: [Response], on shelf: Shelf, with codebook: CompiledCodebook
  ) -> [Reading] {
    responses.filter(\.mayBeCounted).sorted(by: precedes)
      .map { Reading(of: $0, on: shelf, with: codebook) }
  }

  /// Orders responses by questionnaire, wave and id.
  static func precedes(_ one: Response, _ other: Response) -> Bool {
    (one.questionnaire.id, one.wave, one.id) < (other.questionnaire.id, other.wave, other.id)
  }
}
