/// Why something typed was not taken as an answer.
public enum Refusal: Error, Equatable, Sendable {
  /// Nothing was typed.
  case empty
  /// It is none of the options, of which there are so many.
  case noSuchOption(typed: String, count: Int)
  /// It could be more than one option.
  case ambiguous([String])
  /// Some options were left out of an order, or named twice.
  case notAllInOrder(count: Int)
  /// It is no number.
  case notANumber
  /// It is a number with a part, where a whole one is asked for.
  case notWhole
  /// It is not a number of the scale.
  case offScale(from: String, to: String, step: String)
  /// It is no day of the calendar.
  case notADate
  /// It is no time of day.
  case notATime
  /// It is neither a day nor a time.
  case notADateTime
  /// It is longer than so many characters.
  case tooLong(Int)
  /// The author's constraint does not hold; the author's own message, if there is one.
  case notAllowed(String?)
  /// Skipping would take this answer out; asked once, so that no answer goes by accident.
  case answered(String)
  /// An answer would be of much use here; said once to an adult who skips.
  case wished(String?)

  /// What the person is told: what to do, without blame; the second time in other words.
  public func message(again: Bool) -> String {
    switch self {
    case .empty:
      again
        ? "Nothing is written yet. You can also type skip."
        : "Type an answer, or type skip to leave this out."
    case .noSuchOption(let typed, let count):
      again
        ? "Each answer has its own number, from 1 to \(count). Type that number."
        : "“\(typed)” is not one of the answers here. Type a number from 1 to \(count)."
    case .ambiguous(let labels):
      "That could be \(list(labels)). Type the number of the one you mean."
    case .notAllInOrder(let count):
      again
        ? "Each number from 1 to \(count) comes once. The most important one comes first."
        : "Type all \(count) numbers, each one once."
    case .notANumber:
      again ? "Use the number keys. For example: 7." : "Type this as a number, like 7."
    case .notWhole:
      again ? "Use a number with no point in it. For example: 3." : "Type a whole number, like 3."
    case .offScale(let from, let to, let step):
      step == "1"
        ? "Type a number from \(from) to \(to)."
        : "Type a number from \(from) to \(to), in steps of \(step)."
    case .notADate:
      again
        ? "Type the day, then the month, then the year. For example: 21 May 2014."
        : "Type a day that is in the calendar, like this: 3 June 2012."
    case .notATime:
      again
        ? "Type the hour and the minutes. For example: 9:15." : "Type the time like this: 14:30."
    case .notADateTime:
      "Type the date, then the time, like this: 3 June 2012 14:30."
    case .tooLong(let limit):
      "That is a lot of words, and all of them matter. Type it in parts of up to \(limit) letters."
    case .notAllowed(let message):
      message ?? "That answer does not fit here. Type another answer, or type skip."
    case .answered(let answer):
      "Your answer now: \(answer). To keep it, type keep. To take it out, type skip again."
    case .wished(let message):
      (message ?? "This answer would help a lot.")
        + " To leave it out all the same, type skip again."
    }
  }

  private func list(_ labels: [String]) -> String {
    guard let last = labels.last, labels.count > 1 else { return labels.first ?? "" }
    return labels.dropLast().joined(separator: ", ") + " or " + last
  }
}
