/// What can be wrong with the cells of a spreadsheet before their words are looked at.
enum SpreadsheetProblem: Problem {
  case neverWorkedOut(cell: String)
  case error(String, cell: String)
  case twice(heading: String)
  case noHeading(columns: [String])
  case aboveHeadings(rows: Int)
  case mergedBelow(cells: String)

  var isWarning: Bool {
    switch self {
    case .noHeading, .aboveHeadings, .mergedBelow: true
    case .neverWorkedOut, .error, .twice: false
    }
  }

  var sentences: (problem: String, advice: String) {
    switch self {
    case .neverWorkedOut(let cell):
      (
        "The cell \(cell) holds a formula that was never worked out.",
        "Open the file in a spreadsheet program and save it again, or write the words themselves."
      )
    case .error(let error, let cell):
      ("The cell \(cell) shows the error \(error.quoted).", "Write the words themselves into it.")
    case .twice(let heading):
      ("The heading \(heading.quoted) is there twice.", "Keep one of the columns.")
    case .noHeading(let columns):
      (
        "Column\(columns.count == 1 ? "" : "s") \(columns.joined(separator: ", ")) "
          + "\(columns.count == 1 ? "has" : "have") no heading and "
          + "\(columns.count == 1 ? "is" : "are") passed over.",
        "Write a heading above what should be read."
      )
    case .aboveHeadings(let rows):
      (
        rows == 1
          ? "The row above the headings is passed over."
          : "The \(rows) rows above the headings are passed over.",
        "Nothing needs to be done if it only says what the sheet is."
      )
    case .mergedBelow(let cells):
      (
        "The cells \(cells) are made into one; their words belong to the first of them alone.",
        "Take them apart, and write the words into each row that they are for."
      )
    }
  }
}
