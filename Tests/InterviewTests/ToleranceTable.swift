import FoundationEssentials
import Forms
import Survey

@testable import Interview

/// One line that somebody types at one question, and what must come of it.
struct ToleranceLine: CustomStringConvertible, Sendable {
  let questionnaire: String
  let question: String
  let language: String
  let typed: String
  let expected: String

  var description: String { "“\(typed.prefix(40))” at \(question) (\(language)) \(expected)" }

  /// All lines of the table.
  static func all() throws -> [ToleranceLine] {
    let bytes = try Data(contentsOf: URL(filePath: "\(folder)/Fixtures/tolerance.tsv"))
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        return ToleranceLine(
          questionnaire: cells[0], question: cells[1], language: cells[2],
          typed: written(cells[3]), expected: cells[4])
      }
  }

  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")

  /// The text of a cell: `\t`, `\u200B`, and `{yes*400}` for many times the same.
  private static func written(_ cell: String) -> String {
    if cell.hasPrefix("{"), let star = cell.firstIndex(of: "*") {
      let part = cell[cell.index(after: cell.startIndex)..<star]
      let count = Int(cell[cell.index(after: star)...].dropLast()) ?? 0
      return String(repeating: String(part), count: count)
    }
    return cell.replacing("\\t", with: "\t").replacing("\\u200B", with: "\u{200B}")
  }
}

/// The questionnaires that the table types at, each question open on its own.
struct ToleranceSeat {
  let questionnaires: [String: Questionnaire]

  init() throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    var read: [String: Questionnaire] = ["other": Self.other]
    for id in ["youth-council", "my-views", "parent-carer", "parent-views"] {
      let file = URL(filePath: "\(root)/Questionnaires/\(id).yaml")
      read[id] = XLSForm.read(Array(try Data(contentsOf: file)), file: id).questionnaire
    }
    questionnaires = read
  }

  /// An interview with one question open, in a language.
  func interview(_ id: String, at question: String, in language: String) -> Interview? {
    guard let questionnaire = questionnaires[id] else { return nil }
    let open = QuestionPath(question)
    let answers = [
      ("take_part", Answer.Value.text("yes")), ("has_plan", .text("yes")),
      ("waiting_for", .several(["speech-language"])),
    ].map { Answer(question: QuestionPath($0.0), content: .value($0.1)) }
    return Interview(
      questionnaire,
      setting: Setting(
        started: Scenario.start, now: Scenario.start, seed: 7, group: questionnaire.group,
        collection: .init(mode: .alone, language: language, typing: .own),
        phrasebook: PhrasesFile.phrasebook(for: questionnaire.languages.map(\.code)),
        preferences: Preferences()),
      answers: answers.filter { $0.question != open }, open: open)
  }

  /// What comes of a line in the words of the table.
  func outcome(of line: ToleranceLine) throws -> String {
    let interview = interview(line.questionnaire, at: line.question, in: line.language)
    guard var interview, let stop = interview.openStop, let question = stop.node.question,
      stop.path == QuestionPath(line.question)
    else { return "not open" }
    let phrases = interview.phrases
    if let command = Command(typed: line.typed, in: phrases) { return "command \(command.word)" }
    let options = interview.options(of: stop)
    var other = interview
    let helped = other.take("help", at: Scenario.start).saying
    let turn = interview.take(line.typed, at: Scenario.start)
    if case .confirming(_, let content, _) = interview.stage { return "asks \(named(content))" }
    for case .answered(let answer) in turn.changes where answer.question == stop.path {
      if case .value(.text(line.typed.trimmed)) = answer.content, question.kind == .text {
        return "text"
      }
      if case .none = answer.content { return "state \(named(answer.content))" }
      return "takes \(named(answer.content))"
    }
    if turn.saying == helped { return "command help" }
    let reading = Reading.of(line.typed, as: question.kind, options: options, in: phrases)
    if case .refused(.ambiguous) = reading { return "which" }
    return turn.saying.isEmpty ? "nothing said" : "refuses"
  }

  private func named(_ content: Answer.Content) -> String {
    switch content {
    case .value(let value): value.expressed
    case .none(let state): state.rawValue
    }
  }

  /// The kinds of question that no starter has.
  private static let other = Questionnaire(
    id: "other", group: .youngPerson, languages: [.unnamed],
    items: [
      ask("age", .integer), ask("scale", .range(.init(start: 1, end: 5))), ask("amount", .decimal),
      ask("day", .date), ask("hour", .time), ask("when", .dateTime), ask("order", order("people")),
      ask("ready", .acknowledge),
    ], lists: Scenario.lists)
}

extension Command {
  fileprivate var word: String { self == .pause ? "break" : "\(self)" }
}
