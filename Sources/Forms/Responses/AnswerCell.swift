import Survey

/// Reads what a cell of a table says in answer to a question.
struct AnswerCell: Sendable {
  let question: Question
  let questionnaire: Questionnaire

  /// Why a cell does not fit its question.
  struct Misfit: Error {
    var reason: String
  }

  /// The most characters that a cell may have.
  static let longest = 10_000

  /// What the words of a cell are worth; throws where they do not fit the question.
  func content(_ text: String) throws(Misfit) -> Answer.Content {
    guard text.unicodeScalars.count <= Self.longest else {
      throw Misfit(reason: "The cell has more than 10,000 characters.")
    }
    do {
      if question.kind == .text, let state = Answer.NoAnswer(said: text) { return .none(state) }
      return .value(try value(text))
    } catch {
      // A choice may be called “I do not know”, so that choices are looked at first.
      if let state = Answer.NoAnswer(said: text) { return .none(state) }
      throw error
    }
  }

  /// Whether a cell agrees; not knowing and not saying are not agreeing.
  func agreed(_ text: String) throws(Misfit) -> Bool {
    guard case .value(let value) = try content(text) else { return false }
    let name = value.expressed.lowercased()
    if ["yes", "y", "true", "1", "ok", "agree", "agreed"].contains(name) { return true }
    if ["no", "n", "false", "0", "disagree"].contains(name) { return false }
    let choice = choices.first { $0.name == value.expressed }
    switch choice?.valence {
    case .positive: return true
    case .negative: return false
    default: throw Misfit(reason: "The cell says neither yes nor no to the consent.")
    }
  }

  private func value(_ text: String) throws(Misfit) -> Answer.Value {
    switch question.kind {
    case .text: return .text(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
    case .integer:
      guard let number = Int(text), abs(number) < 1 << 53 else {
        throw Misfit(reason: "The cell is not a whole number.")
      }
      return .number(Double(number))
    case .decimal:
      guard let number = Double(text), number.isFinite else {
        throw Misfit(reason: "The cell is not a number.")
      }
      return .number(number)
    case .range(let scale): return .number(try number(text, on: scale))
    case .chooseOne: return .text(try ChoiceCell(choices: choices).one(text))
    case .chooseSeveral: return .several(try ChoiceCell(choices: choices).several(text))
    case .rank:
      let cell = ChoiceCell(choices: choices)
      return .several(try cell.ranked(text, isFiltered: question.choiceFilter != nil))
    case .date:
      guard let day = CivilDate(written: text) else {
        throw Misfit(reason: "The cell is not a day, such as 21/11/2026.")
      }
      return .text(day.iso)
    case .time:
      guard let time = ClockTime(written: text) ?? ClockTime(written: Self.toMinutes(text)) else {
        throw Misfit(reason: "The cell is not a time, such as 14:30.")
      }
      return .text(time.iso)
    case .dateTime: return .text(try dateTime(text))
    case .acknowledge:
      guard ["ok", "yes", "y", "true", "1"].contains(text.lowercased()) else {
        throw Misfit(reason: "The cell is not “OK”.")
      }
      return .text("OK")
    case .note, .calculate, .hidden, .metadata:
      throw Misfit(reason: "The column is not a question that people answer.")
    }
  }

  private func number(_ text: String, on scale: Question.Kind.Scale) throws(Misfit) -> Double {
    guard let number = Double(text), number.isFinite,
      min(scale.start, scale.end)...max(scale.start, scale.end) ~= number
    else {
      throw Misfit(
        reason: "The cell is not a number from \(scale.start.expressed) to \(scale.end.expressed).")
    }
    let steps = (number - scale.start) / scale.step
    guard abs(steps - steps.rounded()) < 1e-9 else {
      throw Misfit(reason: "The number is not one of those on the scale.")
    }
    return number
  }

  /// Reads `21/11/2026 14:30` and `2026-11-21T14:30`.
  private func dateTime(_ text: String) throws(Misfit) -> String {
    // No day is longer, and every mark may be the one between.
    let marks = text.indices.prefix(100).filter { text[$0] == " " || text[$0] == "T" }
    for mark in marks {
      let clock = text[text.index(after: mark)...]
      if let day = CivilDate(written: String(text[..<mark])),
        let time = ClockTime(written: String(clock)) ?? ClockTime(written: Self.toMinutes(clock))
      {
        return "\(day.iso)T\(time.iso)"
      }
    }
    throw Misfit(reason: "The cell is not a day and a time, such as 21/11/2026 14:30.")
  }

  /// A time without seconds, which say more than anybody wrote down, and without a zone.
  private static func toMinutes(_ clock: some StringProtocol) -> String {
    clock.split(separator: ":").prefix(2).joined(separator: ":")
  }

  private var choices: [Choice] {
    switch question.kind.options?.source {
    case .list(let name): questionnaire.lists[name] ?? []
    case .answers, nil: []
    }
  }
}
