import EasyRead
import Forms
import Study
import Survey

/// What is written by hand in a verb: reasons, words, roles.
enum Wording {
  /// The text, where there is one.
  static func filled(_ text: String, for option: String, _ advice: String) throws -> String {
    let text = text.trimmed
    guard text.isEmpty else { return text }
    throw Failure("\(option) is empty. Nothing was changed. \(advice)")
  }

  /// A count of people, which is never below zero.
  static func count(_ number: Int, for option: String) throws -> Int {
    guard number >= 0 else {
      throw Failure("\(option) cannot be below 0. Nothing was changed. Count the hands again.")
    }
    return number
  }

  /// A day as people write it, such as 2027-01-31 or 31 January 2027.
  static func day(_ text: String) throws -> CivilDate {
    if let day = CivilDate(written: text) { return day }
    throw Failure(
      "“\(text)” is no day of the calendar. Nothing was changed. Write it like this: 2027-01-31.")
  }

  /// What the Easy Read checks find in sentences that people will read, a line each.
  static func findings(in sentences: [String?]) -> [String] {
    EasyRead.findings(inText: sentences.compactMap(\.self)).map(line)
  }

  /// One finding in a line.
  static func line(_ finding: Finding) -> String {
    "“\(finding.text)”: \(finding.title). \(finding.suggestion)"
  }
}

extension Session {
  /// Says what the checks find, as advice; nothing depends on it.
  func advise(_ findings: [String]) {
    guard !findings.isEmpty else { return }
    console.say("Young people will read this. To make it easier to read:")
    for finding in findings { console.say("- \(finding)") }
    console.say(EasyRead.caution)
  }
}
