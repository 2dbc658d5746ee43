import Survey

/// Reads what people type after the options of a verb: words, numbers of hands, days.
enum Typed {
  /// Words that must be there.
  static func filled(_ text: String, for option: String, _ advice: String) throws -> String {
    let text = text.trimmed
    guard text.isEmpty else { return text }
    throw Failure("\(option) is empty. Nothing was changed. \(advice)")
  }

  /// A number of people, which is never below zero.
  static func count(_ number: Int, for option: String) throws -> Int {
    guard number < 0 else { return number }
    throw Failure("\(option) cannot be below 0. Nothing was changed. Count the hands again.")
  }

  /// A day as people write it, such as 2027-01-31 or 31 January 2027.
  static func day(_ text: String) throws -> CivilDate {
    if let day = CivilDate(written: text) { return day }
    throw Failure(
      "“\(text)” is no day of the calendar. Nothing was changed. Write it like this: 2027-01-31.")
  }
}
