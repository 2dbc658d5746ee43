import Forms
import Survey

@testable import Interview

/// A conversation in a test: the questionnaire stands in the test, then lines are typed.
struct Scenario {
  var interview: Interview
  private(set) var turns: [Turn] = []
  let header: Response

  init(
    _ items: [Item], lists: [String: [Choice]] = [:], group: Group = .youngPerson,
    answers: [Answer] = [], open: QuestionPath? = nil, languages: [Language] = [.unnamed],
    typing: Response.Collection.Typing? = .own, preferences: Preferences = Preferences(),
    glossary: Glossary = Glossary(), mode: Response.Collection.Mode = .alone,
    hasLooks: Bool = true, size: Int? = nil
  ) {
    let questionnaire = Questionnaire(
      id: "lake", group: group, languages: languages, items: items,
      lists: lists.merging(Scenario.lists) { own, _ in own })
    let start = Scenario.start
    interview = Interview(
      questionnaire,
      setting: Setting(
        started: start, now: start, seed: 7, group: group,
        collection: .init(mode: mode, language: languages[0].code, typing: typing, size: size),
        phrasebook: PhrasesFile.phrasebook(for: languages.map(\.code)),
        preferences: preferences, hasLooks: hasLooks, glossary: { glossary }),
      answers: answers, open: open, asksWhoTypes: typing == nil && mode != .group)
    header = Response(
      id: "0199f2c4-7f1e-7c3a-9d42-6b1a5c0e2f10",
      questionnaire: .init(id: "lake", version: "1"), wave: Wave(term: start.localDate),
      respondent: Respondent(code: "lk-4f7k", group: group),
      collection: .init(mode: .alone, language: languages[0].code), consent: Consent(),
      status: .stopped, started: start, finished: nil, answers: [])
  }

  static let start = Moment(seconds: 1_795_276_931)

  static let lists = [
    "yes_no": [choice("yes", "Yes"), choice("no", "No")],
    "often": [
      choice("yes", "Yes"), choice("sometimes", "Sometimes"), choice("never", "Not often"),
    ],
    "people": [choice("teacher", "Teacher"), choice("friend", "Friend"), choice("nurse", "Nurse")],
  ]

  /// Types lines one after the other; gives what came of the last.
  @discardableResult
  mutating func type(_ lines: String...) -> Turn {
    for line in lines { turns.append(interview.take(line, at: Scenario.start)) }
    return turns.last ?? Turn()
  }

  /// The question that is shown.
  var asked: String { interview.prompt?.text ?? "" }

  /// The options that are shown.
  var options: [String] { interview.prompt?.options ?? [] }

  /// What was said after the last line.
  var said: String { (turns.last?.saying ?? []).joined(separator: " ") }

  /// Everything that was to be kept, the latest of each question.
  var kept: [Answer] {
    let answers = turns.flatMap(\.changes).compactMap { change -> Answer? in
      if case .answered(let answer) = change { answer } else { nil }
    }
    return Dictionary(answers.map { ($0.question, $0) }) { $1 }.values
      .sorted { "\($0.question)" < "\($1.question)" }
  }

  /// The response that would be published now.
  var response: Response { interview.response(from: header, ending: .complete) }

  /// The answer to a question in the response that would be published now.
  func answer(_ path: String) -> Answer.Content? {
    response.answers.first { $0.question.description == path }?.content
  }
}

func words(_ text: String) -> Wording { Wording(["default": text]) }

func choice(_ name: String, _ label: String, _ columns: [String: String] = [:]) -> Choice {
  Choice(name: name, label: words(label), columns: columns)
}

/// A question of a test; a condition that cannot be read fails the test by never holding.
func ask(
  _ name: String, _ kind: Question.Kind = .text, _ label: String? = nil, relevant: String? = nil,
  constraint: String? = nil, message: String = "", calculation: String? = nil,
  filter: String? = nil, required: String? = nil, consent: String = "", guidance: String = ""
) -> Item {
  .question(
    Question(
      name: name, kind: kind, label: words(label ?? "\(name)?"), guidance: words(guidance),
      relevant: relevant.map(expression), constraint: constraint.map(expression),
      constraintMessage: words(message), required: required.map(expression),
      calculation: calculation.map(expression), choiceFilter: filter.map(expression),
      tags: Tags(consent: consent)))
}

func group(_ name: String, relevant: String? = nil, _ items: [Item]) -> Item {
  .section(Section(name: name, relevant: relevant.map(expression), items: items))
}

func loop(_ name: String, label: String = "", count: String? = nil, _ items: [Item]) -> Item {
  .section(
    Section(
      name: name, label: words(label),
      repetition: count.map { .counted(expression($0)) } ?? .wanted, items: items))
}

func expression(_ source: String) -> Expression {
  do {
    return try Expression(parsing: source)
  } catch {
    preconditionFailure("“\(source)” is not an expression: \(error)")
  }
}

func one(_ list: String) -> Question.Kind { .chooseOne(.init(.list(list))) }
func several(_ list: String) -> Question.Kind { .chooseSeveral(.init(.list(list))) }
func order(_ list: String) -> Question.Kind { .rank(.init(.list(list))) }
