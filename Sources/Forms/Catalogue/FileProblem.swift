/// What can be wrong with a file before its sheets are looked at.
enum FileProblem: Problem, Error {
  case tooLarge
  case tooIntricate
  case tooManyMarks
  case tooManyCells
  case tooManyRows(Int)
  case tooManyColumns(Int)
  case notUTF8
  case forbiddenCharacter
  case empty
  case notYAML(line: Int?)
  case anchor(line: Int?)
  case severalDocuments(line: Int)
  case duplicateKey(String, line: Int)
  case keyIsNoText(line: Int)
  case noMap
  case sheetIsNoList(String)
  case rowIsNoMap(line: Int)
  case cellIsNoText(column: String, line: Int)
  case unknownSheet(String, meant: String?)
  case sheetNotSupported(String)
  case moreFlaws(Int)

  var isWarning: Bool {
    switch self {
    case .unknownSheet: true
    default: false
    }
  }

  var sentences: (problem: String, advice: String) {
    switch self {
    case .tooLarge:
      ("The file is larger than 1 MiB.", "Nothing was read. Divide it into shorter files.")
    case .tooIntricate:
      (
        "The file opens more than 20,000 brackets.",
        "Nothing was read. Divide it into shorter files."
      )
    case .tooManyMarks:
      (
        "The file has more than 120,000 lines, commas and colons.",
        "Nothing was read. Divide it into shorter files."
      )
    case .tooManyCells:
      ("The file has more than 40,000 cells.", "Nothing was read. Divide it into shorter files.")
    case .tooManyRows(let count):
      ("The sheet has \(count) rows; at most 2,000 are read.", "Divide it into shorter files.")
    case .tooManyColumns(let count):
      ("The sheet has \(count) different columns; at most 500 are read.", "Remove some columns.")
    case .notUTF8:
      ("The file is not text in UTF-8.", "Save it again with the encoding UTF-8.")
    case .forbiddenCharacter:
      ("The file holds a character that YAML does not allow.", "Remove control characters from it.")
    case .empty: ("The file is empty.", "Write a survey sheet into it.")
    case .notYAML(let line):
      (
        "The file is not YAML\(Self.at(line)).",
        "Look at the indentation, the quotation marks and the colons there."
      )
    case .anchor(let line):
      (
        "The file uses a YAML anchor or alias (`&` or `*`)\(Self.at(line)), which is not read.",
        "Write the words out in full, or put them into quotation marks."
      )
    case .severalDocuments(let line):
      ("A second document begins in line \(line).", "Keep one document in each file.")
    case .duplicateKey(let key, let line):
      ("The key \(key.quoted) is there twice (line \(line)).", "Keep one of them.")
    case .keyIsNoText(let line):
      ("A key in line \(line) is not a word.", "Write a plain word before the colon.")
    case .noMap:
      (
        "The file has no sheets.",
        "Write `survey:` on a line of its own with a list of rows below it."
      )
    case .sheetIsNoList(let sheet):
      ("The sheet \(sheet.quoted) is not a list of rows.", "Begin every row with a hyphen.")
    case .rowIsNoMap(let line):
      ("The row in line \(line) has no columns.", "Write `column: text` for every cell.")
    case .cellIsNoText(let column, let line):
      ("The cell \(column.quoted) in line \(line) is not text.", "Write one text after the colon.")
    case .unknownSheet(let name, let meant):
      (
        "The sheet \(name.quoted) is not known and is passed over.",
        meant.map { "Did you mean `\($0)`?" } ?? "Begin its name with `_` if that is right."
      )
    case .sheetNotSupported(let name):
      (
        "The sheet \(name.quoted) is not supported here.",
        "Remove it, with the questions that need it."
      )
    case .moreFlaws(let count):
      ("There are \(count) more flaws.", "Mend those above and check again.")
    }
  }

  private static func at(_ line: Int?) -> String { line.map { " (line \($0))" } ?? "" }
}
