import Survey

@testable import Themes

/// Small responses, so that every figure can be counted by hand.
enum Example {
  static let codebook = Codebook(themes: [
    Theme(code: "wait", name: "Waiting", words: ["wait*"]),
    Theme(code: "heard", name: "Being heard", words: ["heard", "listen*"]),
    Theme(code: "bus", name: "Buses", words: ["bus"]),
  ])

  static func questionnaire(
    id: String = "q", version: String = "1", _ items: [Item], lists: [String: [Choice]] = [:]
  ) -> Questionnaire {
    Questionnaire(id: id, version: version, items: items, lists: lists)
  }

  static func question(_ name: String, _ kind: Question.Kind, consent: String = "") -> Item {
    .question(
      Question(
        name: name, kind: kind, label: Wording(["default": "The \(name)?"]),
        tags: Tags(consent: consent)))
  }

  static func choices(_ names: String...) -> [Choice] {
    names.map { Choice(name: $0, label: Wording(["default": $0.uppercased()])) }
  }

  static func response(
    _ id: String, _ code: String, group: Group = .youngPerson, questionnaire: String = "q",
    version: String = "1", wave: String = "2026-autumn", mode: Response.Collection.Mode = .alone,
    size: Int? = nil, consent: [String: Bool] = [:], status: Response.Status = .complete,
    _ answers: [Answer]
  ) -> Response {
    let day = CivilDate(daysSince1970: 20_000)
    return Response(
      id: id, questionnaire: .init(id: questionnaire, version: version),
      wave: Wave(wave) ?? Wave(term: day), respondent: Respondent(code: code, group: group),
      collection: .init(mode: mode, language: "default", size: size),
      consent: Consent(consent), status: status, started: Moment(seconds: 0), finished: nil,
      answers: answers)
  }

  static func answer(
    _ question: String, _ text: String, words: Answer.Speaker? = nil
  ) -> Answer {
    Answer(question: path(question), content: .value(.text(text)), words: words)
  }

  static func answer(_ question: String, _ names: [String]) -> Answer {
    Answer(question: path(question), content: .value(.several(names)))
  }

  static func answer(_ question: String, _ number: Double) -> Answer {
    Answer(question: path(question), content: .value(.number(number)))
  }

  static func none(_ question: String, _ state: Answer.NoAnswer) -> Answer {
    Answer(question: path(question), content: .none(state))
  }

  static func hands(_ question: String, _ tally: [String: Int]) -> Answer {
    Answer(question: path(question), content: .none(.skipped), tally: tally)
  }

  static func path(_ text: String) -> QuestionPath {
    QuestionPath(parsing: text) ?? QuestionPath(text)
  }

  static func readings(_ responses: [Response], _ shelf: Shelf = Shelf([])) -> [Reading] {
    Reading.all(of: responses, on: shelf, with: CompiledCodebook(codebook))
  }

  static func summary(_ responses: [Response], _ shelf: Shelf = Shelf([])) -> Summary {
    Summary(of: readings(responses, shelf), codebook: codebook)
  }
}
