import Survey
import Themes

/// Finds the answer that a row of a table is about.
struct AnswerFinder: Sendable {
  private var byCode: [String: [Reading]] = [:]
  private var byID: [String: Reading] = [:]

  /// Where a row says that the answer is.
  struct Directions: Sendable {
    var respondent: String
    var question: String
    var response = ""
    var questionnaire = ""
    var wave = ""
  }

  /// What a row turns out to be about.
  enum Found: Sendable {
    /// An answer in words.
    case words(FreeText, Response)
    /// A question that the person left without words, for a reason that they gave.
    case silence(Answer.NoAnswer)
  }

  /// Why an answer cannot be found, and the column that says so.
  struct Misfit: Error { var column: CodingColumns.Name, reason: String }

  init(_ readings: [Reading]) {
    for reading in readings {
      byCode[reading.response.respondent.code, default: []].append(reading)
      byID[reading.response.id] = reading
    }
  }

  /// The one answer in words that fits, or the reason for which there are no words.
  func find(_ sought: Directions) throws(Misfit) -> Found {
    let readings = try readings(sought)
    let found = readings.flatMap { reading in
      reading.answers.filter { $0.question.description == sought.question }
        .map { (response: reading.response, answer: $0) }
    }
    guard let first = found.first else { return .silence(try silence(sought, in: readings)) }
    guard found.count == 1 else {
      let places = found.map {
        "\($0.response.questionnaire.id) in wave \($0.response.wave.name), response \($0.response.id)"
      }
      throw Misfit(
        column: .question,
        reason:
          "\(sought.respondent.quoted) answered \(sought.question.quoted) \(found.count) times: "
          + "\(places.joined(separator: "; ")). Say which with a column wave, questionnaire or "
          + "response.")
    }
    return .words(first.answer, first.response)
  }

  private func readings(_ sought: Directions) throws(Misfit) -> [Reading] {
    if sought.respondent.isEmpty {
      throw Misfit(column: .respondent, reason: "The row has no respondent.")
    }
    guard let own = byCode[sought.respondent] else {
      throw Misfit(
        column: .respondent,
        reason: "There is no response by \(sought.respondent.quoted) that may be counted.")
    }
    if !sought.response.isEmpty {
      guard let named = byID[sought.response],
        named.response.respondent.code == sought.respondent
      else {
        throw Misfit(
          column: .response, reason: "\(sought.respondent.quoted) has no response of that id.")
      }
      return [named]
    }
    let fitting = own.filter {
      [$0.response.questionnaire.id, ""].contains(sought.questionnaire)
        && [$0.response.wave.name, ""].contains(sought.wave)
    }
    guard !fitting.isEmpty else {
      throw Misfit(
        column: sought.questionnaire.isEmpty ? .wave : .questionnaire,
        reason: "\(sought.respondent.quoted) has no response there.")
    }
    return fitting
  }

  private func silence(
    _ sought: Directions, in readings: [Reading]
  ) throws(Misfit) -> Answer.NoAnswer {
    let given = readings.flatMap(\.response.answers).filter {
      $0.question.description == sought.question
    }
    for case .none(let reason) in given.map(\.content) { return reason }
    if sought.question.isEmpty {
      throw Misfit(column: .question, reason: "The row has no question.")
    }
    if !given.isEmpty {
      throw Misfit(
        column: .question, reason: "\(sought.question.quoted) is not answered in words.")
    }
    let asked = readings.flatMap(\.answers).map(\.question.description)
    let advice = Slip.meant(by: sought.question, among: asked).map { " Did you mean \($0)?" } ?? ""
    throw Misfit(
      column: .question,
      reason: "\(sought.respondent.quoted) gave no answer to \(sought.question.quoted).\(advice)")
  }
}
