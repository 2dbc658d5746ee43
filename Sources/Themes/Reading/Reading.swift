import Survey

/// One response read for what it speaks of.
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

  /// Reads a response without looking for themes.
  public init(of response: Response, on shelf: Shelf) {
    self.init(response: response, answers: [])
    let sheet = shelf.sheet(of: response.questionnaire)
    for answer in response.answers where sheet.isFreeText(answer) {
      if let silence = answer.silence {
        silences.append(silence)
      } else if let words = answer.value?.expressed {
        answers.append(FreeText(question: answer.question, words: words, speaker: answer.words))
      }
    }
  }

  /// Reads a response and gives every answer in words its themes.
  public init(of response: Response, on shelf: Shelf, with coder: Coder) {
    self.init(of: response, on: shelf)
    for index in answers.indices { coder.code(&answers[index], of: response.id) }
  }

  /// Reads the responses that may be counted, in an order that does not depend on theirs; without a
  /// coder no themes are looked for.
  public static func all(
    of responses: [Response], on shelf: Shelf, with coder: Coder? = nil
  ) -> [Reading] {
    responses.filter(\.mayBeCounted).sorted(by: precedes).map { response in
      coder.map { Reading(of: response, on: shelf, with: $0) } ?? Reading(of: response, on: shelf)
    }
  }

  /// Reads responses that nobody has coded.
  public static func all(
    of responses: [Response], on shelf: Shelf, with codebook: CompiledCodebook
  ) -> [Reading] {
    all(of: responses, on: shelf, with: Coder(codebook))
  }

  /// Orders responses by questionnaire, wave and id.
  static func precedes(_ one: Response, _ other: Response) -> Bool {
    (one.questionnaire.id, one.wave, one.id) < (other.questionnaire.id, other.wave, other.id)
  }
}
