import Survey

/// Reads an expression and works it out, twice with the same result.
func readExpression(_ bytes: [UInt8]) {
  guard let text = String(validating: bytes, as: UTF8.self),
    let expression = try? Expression(parsing: text)
  else { return }
  let scope = Answered()
  let value = try? expression.value(in: scope)
  let again = try? expression.value(in: scope)
  // Nothing that is no number is itself.
  precondition(value?.asText == again?.asText, "it is worth something else the second time")
}

/// A scope in which every question has three answers, and the present one is long.
private struct Answered: Scope {
  let now = Moment(seconds: 1_795_277_000)
  let seed: UInt64 = 1
  let current = String(repeating: "I waited 12 weeks. aaaaaaaa ", count: 40)
  let position = 2

  func values(of name: String) -> [String] { ["3", "teacher friend", "2026-11-21"] }
  func column(_ name: String) -> String? { "a cell" }
  func label(of choice: String, in question: String) -> String? { "A label" }
}
