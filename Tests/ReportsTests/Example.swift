import Survey
import Themes

@testable import Reports

/// A small study whose figures can be counted by hand.
enum Example {
  static let codebook = Codebook(themes: [
    Theme(
      code: "wait-salt", name: "Waiting for speech and language therapy",
      words: ["speech therap*", "salt"], near: [["wait*", "speech*"]]),
    Theme(code: "listened", name: "Being listened to", words: ["listen*", "heard"]),
    Theme(code: "transport", name: "Getting to school", words: ["taxi*", "bus"]),
  ])

  static let questionnaire = Questionnaire(
    id: "youth-council", title: Wording(["default": "Youth council"]), version: "2",
    items: [
      .question(Question(name: "better", kind: .text, label: Wording(["default": "What next?"]))),
      .question(
        Question(
          name: "listened", kind: .chooseOne(.init(.list("how-often"))),
          label: Wording(["default": "Do people listen?"]))),
      .question(
        Question(
          name: "first", kind: .rank(.init(.list("helpers"))),
          label: Wording(["default": "Who helps most?"]))),
      .question(
        Question(
          name: "score", kind: .range(.init(start: 1, end: 3)),
          label: Wording(["default": "How is it, 1 to 3?"]))),
    ],
    lists: [
      "how-often": [
        choice("yes", "Yes", .positive), choice("sometimes", "Sometimes", .neutral),
        choice("no", "No", .negative),
      ],
      "helpers": [choice("teacher", "Teacher"), choice("friend", "Friend")],
    ])

  static let shelf = Shelf([questionnaire])

  static let responses = [
    response(
      1, "yc-1", quote: true,
      [
        text("better", "I waited so long for *speech* therapy. <b>Nobody</b> listened.", .own),
        one("listened", "no"), several("first", ["teacher", "friend"]), number("score", 1),
      ]),
    response(
      2, "yc-2", quote: false,
      [
        text("better", "=HYPERLINK(\"x\")\nThe taxi was late, \"again\".", .own),
        one("listened", "sometimes"), several("first", ["friend", "teacher"]), number("score", 2),
      ]),
    response(
      3, "pc-1", .parentCarer, quote: true,
      [text("better", "She was heard.", .supporter), none("listened", .doNotWantToSay)]),
    response(
      4, "yc-3", quote: true,
      [none("better", .doNotKnow), one("listened", "often"), number("score", 2)]),
  ]

  static func report(by field: Field? = nil, of responses: [Response] = responses) throws
    -> ThemesReport
  {
    let readings = Reading.all(of: responses, on: shelf, with: CompiledCodebook(codebook))
    return ThemesReport(
      Summary(of: readings, codebook: codebook),
      split: try field.map { try Split(of: readings, by: $0, on: shelf, codebook: codebook) },
      tallies: Tally.all(of: readings, on: shelf), titles: ["youth-council": "Youth council"])
  }

  static func response(
    _ number: Int, _ code: String, _ group: Group = .youngPerson, quote: Bool,
    invented: Bool = false, _ answers: [Answer]
  ) -> Response {
    Response(
      id: "response-\(number)", questionnaire: .init(id: "youth-council", version: "2"),
      wave: Wave(term: CivilDate(daysSince1970: 20_000)),
      respondent: Respondent(code: code, group: group),
      collection: .init(mode: .alone, language: "default"),
      consent: Consent(["take-part": true, "quote": quote]), status: .complete,
      started: Moment(seconds: 0), finished: nil, isInvented: invented, answers: answers)
  }

  static func text(_ question: String, _ words: String, _ speaker: Answer.Speaker) -> Answer {
    Answer(question: QuestionPath(question), content: .value(.text(words)), words: speaker)
  }

  static func one(_ question: String, _ name: String) -> Answer {
    Answer(question: QuestionPath(question), content: .value(.text(name)))
  }

  static func several(_ question: String, _ names: [String]) -> Answer {
    Answer(question: QuestionPath(question), content: .value(.several(names)))
  }

  static func number(_ question: String, _ number: Double) -> Answer {
    Answer(question: QuestionPath(question), content: .value(.number(number)))
  }

  static func none(_ question: String, _ state: Answer.NoAnswer) -> Answer {
    Answer(question: QuestionPath(question), content: .none(state))
  }

  private static func choice(
    _ name: String, _ label: String, _ valence: Valence? = nil
  ) -> Choice {
    Choice(name: name, label: Wording(["default": label]), valence: valence)
  }
}
