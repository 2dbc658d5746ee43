import Survey

@testable import Study

/// A response that nobody gave, and its answers.
enum Invented {
  static let id = "0199f2c4-7f1e-7c3a-9d42-6b1a5c0e2f10"
  static let otherID = "0199f2c4-7f1e-7c3a-9d42-6b1a5c0e2f11"

  static func response(id: String = id) throws(NoStudy) -> Response {
    guard let wave = Wave("2026-autumn") else { throw NoStudy(path: "2026-autumn") }
    return Response(
      id: id, questionnaire: .init(id: "youth-council", version: "2026.1"), wave: wave,
      respondent: Respondent(code: "yc-4f7k", group: .youngPerson),
      collection: .init(mode: .alone, language: "en"), consent: Consent(["take-part": true]),
      status: .complete, started: Moment(seconds: 1_795_277_000), finished: nil, answers: [])
  }

  static func answer(_ question: String, _ words: String = "some words") -> Answer {
    Answer(question: QuestionPath(question), content: .value(.text(words)), words: .own)
  }
}
