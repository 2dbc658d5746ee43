import Survey

/// What can be wrong on the settings sheet.
enum SettingsProblem: Problem {
  case group(String)
  case retention(String)
  case rootName(String)
  case encryptionNeedsID
  case invisible(String)

  var sentences: (problem: String, advice: String) {
    switch self {
    case .group(let text):
      (
        "The group \(text.quoted) is not known.",
        "Write one of \(Group.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "))."
      )
    case .retention(let text):
      (
        "The retention \(text.quoted) is not a number of months.",
        "Write a whole number from 1 to 1200, or leave the cell empty until it is decided."
      )
    case .rootName(let name):
      ("The name \(name.quoted) is not allowed.", NameProblem.rule)
    case .encryptionNeedsID:
      (
        "The settings leave out the instance ID, which encryption needs.",
        "Remove `omit_instanceID` or `public_key`."
      )
    case .invisible(let column):
      ("The cell `\(column)` has an invisible character.", "Type the words again.")
    }
  }
}
