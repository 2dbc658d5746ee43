/// What can be wrong with the headers of a sheet.
enum ColumnProblem: Problem {
  case twice(String, String)
  case mistyped(String, meant: String)
  case spaceInHeader(String)
  case invisible(String)
  case missing(String)

  var isWarning: Bool {
    switch self {
    case .mistyped, .spaceInHeader: true
    default: false
    }
  }

  var sentences: (problem: String, advice: String) {
    switch self {
    case .twice(let one, let other):
      (
        "The columns \(one.quoted) and \(other.quoted) are two names for the same thing.",
        "Keep one of them."
      )
    case .mistyped(let header, let meant):
      ("The column \(header.quoted) is not known and is passed over.", "Did you mean `\(meant)`?")
    case .spaceInHeader(let header):
      (
        "The column \(header.quoted) has a space in its name, so that no expression can use it.",
        "Write an underscore in place of the space."
      )
    case .invisible(let header):
      (
        "The column \(header.quoted) has an invisible character in its name.",
        "Type the name again."
      )
    case .missing(let column):
      ("There is no column `\(column)`.", "Add it; every row needs it.")
    }
  }
}
