/// What can be wrong with the expressions of a row.
enum LogicProblem: Problem, Error {
  case unreadable(column: String, reason: String, advice: String)
  case noCalculation
  case circle([String])
  case noConstraintMessage
  case calculatedQuestion(String)
  case preAnswered
  case lastSaved(column: String)
  case filterColumn(String, list: String)
  case bareName(String, column: String)

  var isWarning: Bool {
    switch self {
    case .noConstraintMessage, .calculatedQuestion, .preAnswered, .lastSaved, .filterColumn,
      .bareName:
      true
    default: false
    }
  }

  var sentences: (problem: String, advice: String) {
    switch self {
    case .unreadable(let column, let reason, let advice):
      ("The cell `\(column)` cannot be read as an expression. \(reason)", advice)
    case .noCalculation:
      ("The calculation is missing.", "Write an expression in the column `calculation`.")
    case .circle(let names):
      (
        "These depend on each other in a circle: \(names.joined(separator: ", ")).",
        "Take one of the references out, so that there is a first one."
      )
    case .noConstraintMessage:
      (
        "There is a constraint but no `constraint_message`.",
        "Write kindly what is needed, so that people know what to do."
      )
    case .calculatedQuestion(let name):
      (
        "The value of \(name.quoted) is worked out, so that its label is never shown.",
        "Remove the calculation to ask it, or show the value in a note with `${\(name)}`."
      )
    case .preAnswered:
      (
        "The default is passed over: nothing is answered for anybody beforehand.",
        "Remove it, or say in the hint what is usual."
      )
    case .lastSaved(let column):
      (
        "The `\(column)` asks for an earlier person's answer, which counts as empty here.",
        "Remove `last-saved#`."
      )
    case .bareName(let name, let column):
      (
        "The `\(column)` names \(name.quoted) without `${…}`, so it never sees an answer.",
        "Write `${\(name)}` for the answer to that question."
      )
    case .filterColumn(let column, let list):
      (
        "The choice filter names the column \(column.quoted), which no choice of \(list.quoted) has.",
        "Add the column to the choices sheet; until then no choice may be offered."
      )
    }
  }
}
