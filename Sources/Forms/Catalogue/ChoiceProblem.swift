/// What can be wrong on the choices sheet.
enum ChoiceProblem: Problem {
  case noList
  case noName
  case twice(String, list: String, row: Int)
  case noLabel(String)
  case onlyPicture(String)
  case commandWord(String)
  case valence(String)
  case invisible(String)

  var isWarning: Bool {
    switch self {
    case .noList, .noLabel, .onlyPicture, .commandWord: true
    default: false
    }
  }

  var sentences: (problem: String, advice: String) {
    switch self {
    case .noList:
      ("The row names no list and is passed over.", "Write the name of its list in `list_name`.")
    case .noName: ("The choice has no name.", "Write a short name, such as `yes`.")
    case .twice(let name, let list, let row):
      (
        "The list \(list.quoted) has the choice \(name.quoted) in row \(row) already.",
        "Give each choice its own name, or write `allow_choice_duplicates: yes` in the settings."
      )
    case .noLabel(let name):
      ("The choice \(name.quoted) has no label.", "Write the words that people choose.")
    case .onlyPicture(let name):
      (
        "The choice \(name.quoted) has a picture or sound but no words.",
        "Write a label; pictures cannot be shown here."
      )
    case .commandWord(let word):
      (
        "The choice \(word.quoted) is also a word that works at every question.",
        "Choose other words, so that nobody leaves a question when they mean to answer it."
      )
    case .valence(let text):
      ("The valence \(text.quoted) is not known.", "Write `positive`, `neutral` or `negative`.")
    case .invisible(let name):
      ("The name \(name.quoted) has an invisible character.", "Type the name again.")
    }
  }
}
