/// What can be wrong with a `${name}`.
enum ReferenceProblem: Problem {
  case malformed(column: String)
  case unknown(String, column: String, meant: String?)
  case ambiguous(String, column: String)
  case triggerIsNoReference(String)
  case triggerUnknown(String)
  case triggerUnseen(String, by: String)
  case triggerCrowded

  var sentences: (problem: String, advice: String) {
    switch self {
    case .malformed(let column):
      (
        "The cell \(column.quoted) has a reference that cannot be read.",
        "Write it as `${name}`, with no spaces inside."
      )
    case .unknown(let name, let column, let meant):
      (
        "The cell \(column.quoted) speaks of \(name.quoted), but there is no such question.",
        meant.map { "Did you mean `${\($0)}`?" } ?? "Correct the name, or add the question."
      )
    case .ambiguous(let name, let column):
      (
        "The cell \(column.quoted) speaks of \(name.quoted), and several rows have that name.",
        "Give the one that is meant a name of its own."
      )
    case .triggerIsNoReference(let text):
      ("The trigger \(text.quoted) names no question.", "Write it as `${name}`.")
    case .triggerUnknown(let name):
      ("The trigger \(name.quoted) is not a question.", "Name a question, not a group.")
    case .triggerUnseen(let name, let by):
      (
        "Nobody sees \(name.quoted), so that it cannot trigger \(by.quoted).",
        "Name a question that people answer."
      )
    case .triggerCrowded:
      ("The trigger has two references with no comma between.", "Write `${one}, ${other}`.")
    }
  }
}
