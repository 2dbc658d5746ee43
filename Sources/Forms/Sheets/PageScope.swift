import Survey

/// Stands in for answers that nobody has given yet: each is named by the number of its question.
struct PageScope: Scope {
  let numbers: [String: Int]
  let phrases: Phrases

  var current: String { "" }
  var position: Int { 1 }
  var now: Moment { Moment(seconds: 0) }
  var seed: UInt64 { 1 }

  func values(of name: String) -> [String] {
    // What is worked out has no number, so it can only be left open.
    guard let number = numbers[name] else { return ["…"] }
    return ["(\(phrases[.sheetAnswerTo, ["number": "\(number)"]]))"]
  }

  func column(_ name: String) -> String? { nil }

  func label(of choice: String, in question: String) -> String? { nil }
}
