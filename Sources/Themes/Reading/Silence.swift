import Survey

/// A question for words that somebody left without any.
public struct Silence: Equatable, Sendable {
  /// The response.
  public var response: Response
  /// The question.
  public var question: QuestionPath
  /// Why there are no words.
  public var reason: Answer.NoAnswer

  /// Every silence in readings, in their order.
  public static func all(in readings: [Reading], on shelf: Shelf) -> [Silence] {
    readings.flatMap { reading -> [Silence] in
      let sheet = shelf.sheet(of: reading.response.questionnaire)
      return reading.response.answers.compactMap { answer -> Silence? in
        guard sheet.isFreeText(answer) else { return nil }
        return answer.silence.map {
          Silence(response: reading.response, question: answer.question, reason: $0)
        }
      }
    }
  }
}

extension Answer {
  /// Why there are no words in it; nil where there are, and blank words are none.
  var silence: NoAnswer? {
    switch content {
    case .none(let reason): reason
    // Mostly the first letter says it all.
    case .value(.text(let text)) where text.utf8.first.map { 0x21...0x7E ~= $0 } == true: nil
    case .value(let value): value.expressed.contains { !$0.isWhitespace } ? nil : .skipped
    }
  }
}
