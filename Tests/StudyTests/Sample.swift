import Survey
import Testing

@testable import Study

/// Responses that nobody gave.
enum Sample {
  static let id = "0199f2c4-7f1e-7c3a-9d42-6b1a5c0e2f10"
  static let otherID = "0199f2c4-7f1e-7c3a-9d42-6b1a5c0e2f11"

  static func response(
    id: String = id, questionnaire: String = "youth-council", wave: String = "2026-autumn",
    answers: [Answer] = []
  ) throws -> Response {
    Response(
      id: id, questionnaire: .init(id: questionnaire, version: "2026.1"),
      wave: try #require(Wave(wave)),
      respondent: Respondent(code: "yc-4f7k", group: .youngPerson),
      collection: .init(mode: .supported, language: "en-x-easyread", supporter: "parent"),
      consent: Consent(["take-part": true, "quote": false], givenBy: "self"), status: .complete,
      started: Moment(seconds: 1_795_277_000), finished: nil, answers: answers)
  }

  static func answer(_ question: String, _ words: String) -> Answer {
    Answer(question: QuestionPath(question), content: .value(.text(words)), words: .own)
  }

  /// Twelve answers of every sort, with words that are hard on a format.
  static let twelve: [Answer] = [
    answer("one", "I waited so long."), answer("two", "\"quoted\" \\ and / and\nnew line"),
    answer("three", "zażółć 👩🏽‍🦽 e\u{301}"), answer("four", ""),
    Answer(question: QuestionPath("five"), content: .value(.several(["teacher", "friend"]))),
    Answer(question: QuestionPath("six"), content: .value(.several([]))),
    Answer(question: QuestionPath("seven"), content: .value(.number(7))),
    Answer(question: QuestionPath("eight"), content: .value(.number(-0.1))),
    Answer(question: QuestionPath("nine"), content: .none(.doNotWantToSay)),
    Answer(question: QuestionPath("ten"), content: .none(.skipped), tally: ["yes": 5, "no": 3]),
    Answer(
      question: QuestionPath([.init("hopes", turn: 2), .init("step")]),
      content: .value(.text("a\u{0}b\u{202E}c")), words: .supporter),
    Answer(question: QuestionPath("twelve"), content: .none(.notUnderstood)),
  ]

  /// As many answers as a long questionnaire has, the first twelve among them.
  static let thirty: [Answer] = twelve + (13...30).map { answer("q\($0)", "word \($0) ż") }
}
