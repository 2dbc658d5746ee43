/// Why something typed was not taken as an answer.
public enum Refusal: Error, Equatable, Sendable {
  /// Nothing was typed.
  case empty
  /// Nothing was chosen at a question of the program's own, which cannot be left out.
  case nothingChosen(count: Int)
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
  /// It does not say how many people gave which answer; an example of what would.
  case notATally(example: String)
  /// It comes to more people than there are.
  case tooManyPeople(Int, of: Int)
  /// It is longer than so many characters.
  case tooLong(Int)
  /// The author's constraint does not hold; the author's own message, if there is one.
  case notAllowed(String?)
  /// Skipping would take this answer out; asked once, so that no answer goes by accident.
  case answered(String)
  /// An answer would be of much use here; said once to an adult who skips.
  case wished(String?)
}
