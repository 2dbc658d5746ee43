/// A sheet of a spreadsheet, with every cell as text.
struct Grid: Equatable, Sendable {
  /// What its tab says.
  var name: String
  /// The rows from the first on; an empty cell is an empty text.
  var rows: [[String]] = []
  /// The cells that are one with the cell to their left or above, as ranges of rows and columns
  /// counted from 0.
  var merged: [Merged] = []
  /// The cells whose content cannot be told.
  var unreadable: [Unreadable] = []

  /// Cells made into one.
  struct Merged: Equatable, Sendable {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>
  }

  /// A cell whose content cannot be told.
  struct Unreadable: Equatable, Sendable {
    var row: Int
    var problem: SpreadsheetProblem
  }

  /// The letters of a column counted from 0, such as `AB`.
  static func letters(ofColumn column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      let letter = Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      letters = String(letter) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// The row and column of a cell such as `AB12`, counted from 0; nil where it names none.
  static func place(of cell: some StringProtocol) -> (row: Int, column: Int)? {
    let letters = cell.prefix { $0.isASCII && $0.isLetter }
    guard (1...3).contains(letters.count), let row = Int(cell.dropFirst(letters.count)),
      (1...mostRows).contains(row)
    else { return nil }
    let column = letters.uppercased().utf8.reduce(0) { $0 * 26 + Int($1) - 64 }
    return (row - 1, column - 1)
  }

  /// The most rows that spreadsheets have.
  static let mostRows = 1 << 20
}
