import Survey

/// A scope with answers that a test writes down.
struct Trial: Scope {
  var answers: [String: [String]] = [:]
  var columns: [String: String] = [:]
  var labels: [String: String] = [:]
  var current = ""
  var position = 1
  var now = Moment(seconds: 1_795_277_000)
  var seed: UInt64 = 7

  func values(of name: String) -> [String] { answers[name] ?? [""] }
  func column(_ name: String) -> String? { columns[name] }
  func label(of choice: String, in question: String) -> String? { labels["\(question).\(choice)"] }
}

/// What an expression is worth as words.
func text(_ source: String, _ scope: Trial = Trial()) throws -> String {
  try Expression(parsing: source).value(in: scope).asText
}

/// What an expression is worth as a number.
func number(_ source: String, _ scope: Trial = Trial()) throws -> Double {
  try Expression(parsing: source).value(in: scope).asNumber
}

/// What an expression is worth as yes or no.
func truth(_ source: String, _ scope: Trial = Trial()) throws -> Bool {
  try Expression(parsing: source).value(in: scope).asTruth
}

/// What is wrong with an expression, when it is read or when it is worked out.
func fault(_ source: String, _ scope: Trial = Trial()) -> Expression.Fault? {
  do throws(Expression.Fault) {
    _ = try Expression(parsing: source).value(in: scope)
    return nil
  } catch {
    return error
  }
}
