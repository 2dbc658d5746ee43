import Survey
import Themes

/// Responses on their way to other programs, without those that may not leave.
///
/// Codes stay codes. Of people who took their response back, or who did not want to take part, nothing
/// leaves.
public struct ResponsesExport: Sendable {
  /// The responses that may leave, by questionnaire, wave and id.
  public let responses: [Response]
  /// The questionnaires that they answered.
  public let shelf: Shelf
  /// How many responses were left out because people took them back.
  public private(set) var withdrawn = 0
  /// How many were left out because people did not want to take part.
  public private(set) var refused = 0
  /// How many answers in words were left out because people did not agree to be quoted.
  public private(set) var unquotable = 0

  /// Sorts out what may leave; where only quotable words are wanted, the words of people who did not
  /// agree to be quoted are left out, and all else that they answered stays.
  public init(_ responses: [Response], on shelf: Shelf, onlyQuotable: Bool = false) {
    self.shelf = shelf
    var leaving: [Response] = []
    for var response in responses.sorted(by: Self.precedes) {
      if response.status == .withdrawn {
        withdrawn += 1
      } else if !response.mayBeCounted {
        refused += 1
      } else {
        if onlyQuotable, response.consent["quote"] != true {
          let words = Set(Reading(of: response, on: shelf).answers.map(\.question))
          response.answers.removeAll { words.contains($0.question) }
          unquotable += words.count
        }
        leaving.append(response)
      }
    }
    self.responses = leaving
  }

  /// What was left out, in sentences; nothing where all of it leaves.
  public var omissions: [String] {
    var sentences: [String] = []
    if withdrawn > 0 {
      sentences.append("\(withdrawn.of("response")) left out: taken back by the person.")
    }
    if refused > 0 {
      sentences.append("\(refused.of("response")) left out: the person did not want to take part.")
    }
    if unquotable > 0 {
      sentences.append(
        "\(unquotable.of("answer")) in words left out: the person did not agree to be quoted.")
    }
    return sentences
  }

  /// The questionnaires that were answered, the newest version of each, by id.
  public var questionnaires: [Questionnaire] {
    Set(responses.map(\.questionnaire.id)).sorted().compactMap(shelf.newest)
  }

  private static func precedes(_ one: Response, _ other: Response) -> Bool {
    (one.questionnaire.id, one.wave, one.id) < (other.questionnaire.id, other.wave, other.id)
  }
}
