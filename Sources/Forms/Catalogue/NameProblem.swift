/// What can be wrong with the name of a question, group or repeat.
enum NameProblem: Problem {
  case missing
  case invalid(String)
  case dot(String)
  case invisible(String)
  case reserved
  case twice(String, row: Int)
  case sameButForCapitals(String)
  case repeatIsRoot(String)
  case repeatTwice(String)
  case madeTwice(String)
  case audit(String)

  /// What a name may be made of.
  static let rule =
    "Begin with a letter or `_`; letters, digits, `_` and `-` may follow, but no spaces."

  var isWarning: Bool { if case .sameButForCapitals = self { true } else { false } }

  var sentences: (problem: String, advice: String) {
    switch self {
    case .missing: ("The row has no name.", "Write a short name, such as `listened`.")
    case .invalid(let name): ("The name \(name.quoted) is not allowed.", Self.rule)
    case .dot(let name):
      (
        "The name \(name.quoted) has a dot, which stored answers use for repeats.",
        "Write an underscore in place of the dot."
      )
    case .invisible(let name):
      ("The name \(name.quoted) has an invisible character.", "Type the name again.")
    case .reserved: ("The name “meta” is kept for the form itself.", "Choose another name.")
    case .twice(let name, let row):
      (
        "The name \(name.quoted) is used in row \(row) already.",
        "Give each question of a group its own name."
      )
    case .sameButForCapitals(let name):
      (
        "The name \(name.quoted) differs from another one in its capitals alone.",
        "Choose a name that nobody can mix up."
      )
    case .repeatIsRoot(let name):
      ("The repeat \(name.quoted) has the name of the form itself.", "Choose another name.")
    case .repeatTwice(let name):
      ("Another repeat has the name \(name.quoted).", "Give every repeat its own name.")
    case .madeTwice(let name):
      (
        "The name \(name.quoted) is also made for the row that asks for it with `or_other` or a count.",
        "Choose another name."
      )
    case .audit(let name):
      ("The audit row has the name \(name.quoted).", "Leave its name empty.")
    }
  }
}
