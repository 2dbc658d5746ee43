/// What can be wrong with the type of a row.
enum TypeProblem: Problem {
  case missing
  case passedOver
  case unknown(String, meant: String?)
  case unsupported(String, asks: String)
  case listMissing(String)
  case unknownList(String, meant: String?)
  case noChoices
  case emptyList(String)
  case spaceInChoice(String, list: String)
  case orOtherWithFilter
  case tableListFilter
  case tableListMixed(String, String)
  case searchAppearance

  var isWarning: Bool {
    switch self {
    case .passedOver: true
    default: false
    }
  }

  var sentences: (problem: String, advice: String) {
    switch self {
    case .missing: ("The row has no type.", "Write what it asks for, such as `text`.")
    case .passedOver:
      ("The row has no type and no name and is passed over.", "Remove it, or write a type.")
    case .unknown(let type, let meant):
      (
        "The type \(type.quoted) is not known.",
        meant.map { "Did you mean `\($0)`?" } ?? "Write a type such as `text` or `select_one LIST`."
      )
    case .unsupported(let type, let asks):
      (
        "The type \(type.quoted) asks for \(asks), which is not supported here.",
        "Ask for words in place of it, or remove the row."
      )
    case .listMissing(let type):
      ("The type \(type.quoted) names no list.", "Write the name of a list after it.")
    case .unknownList(let list, let meant):
      (
        "There is no list \(list.quoted) on the choices sheet.",
        meant.map { "Did you mean `\($0)`?" } ?? "Add its choices, or correct the name."
      )
    case .noChoices:
      (
        "The question needs a list, but there is no choices sheet.",
        "Add one with the columns `list_name`, `name` and `label`."
      )
    case .emptyList(let list):
      ("The list \(list.quoted) has no choices.", "Add some to the choices sheet.")
    case .spaceInChoice(let name, let list):
      (
        "The choice \(name.quoted) of the list \(list.quoted) has a space in its name.",
        "Write an underscore in place of it: several choices are kept with spaces between them."
      )
    case .orOtherWithFilter:
      (
        "A question cannot have both `or_other` and a choice filter.",
        "Add the choice “other” to the list by hand, or remove the filter."
      )
    case .tableListFilter:
      ("A `table-list` cannot have a choice filter.", "Remove the filter or the appearance.")
    case .tableListMixed(let one, let other):
      (
        "A `table-list` has questions with the lists \(one.quoted) and \(other.quoted).",
        "Use one list for all of them, or remove the appearance."
      )
    case .searchAppearance:
      (
        "The appearance takes its choices from another file, which is not supported here.",
        "Write the choices on the choices sheet."
      )
    }
  }
}
