import Survey

/// A row of a sheet by its official columns.
struct Row {
  /// The number that a spreadsheet shows, the header being row 1.
  var number: Int
  /// The cells that hold something.
  var cells: [Cell]

  /// A cell with its column.
  struct Cell {
    /// The header as it was written.
    var header: String
    /// The column it stands for.
    var column: Column
    /// The text, without white space at its ends.
    var text: String
  }

  private let texts: [String: String]

  /// Makes a row.
  init(number: Int, cells: [Cell]) {
    self.number = number
    self.cells = cells
    texts = Dictionary(cells.map { ($0.column.key, $0.text) }) { _, last in last }
  }

  /// The text of a column, as it was written.
  subscript(column: String) -> String? { texts[column] }

  /// The text of a column that machines read: straight quotation marks, single spaces.
  func code(_ column: String, collapsing: Bool = true) -> String? {
    texts[column].map { Self.cleaned($0, collapsing: collapsing) }
  }

  /// The header of a column as it was written.
  func header(of column: String) -> String? { cells.last { $0.column.key == column }?.header }

  /// Says whether there is anything under a name, in whatever language.
  func has(_ head: String) -> Bool { cells.contains { $0.column.head == head } }

  /// The words of a column in every language; those without a language are in the default one.
  func wording(_ column: String, default language: Language) -> Wording {
    var wording = Wording()
    let parts = column.split(separator: "::").map(String.init)
    for cell in cells where cell.column.path.starts(with: parts) {
      let rest = cell.column.path.dropFirst(parts.count)
      if let name = rest.first, rest.count == 1 {
        wording.texts[Language(column: name).code] = cell.text
      }
    }
    if let plain = texts[column], wording.texts[language.code] == nil {
      wording.texts[language.code] = plain
    }
    return wording
  }

  private static func cleaned(_ text: String, collapsing: Bool) -> String {
    var cleaned = ""
    for character in text {
      switch character {
      case " " where collapsing && cleaned.last == " ": break
      case "\u{2018}", "\u{2019}": cleaned.append("'")
      case "\u{201C}", "\u{201D}": cleaned.append("\"")
      default: cleaned.append(character)
      }
    }
    return cleaned
  }
}
