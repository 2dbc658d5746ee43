import Survey

/// Writes the sheets of a questionnaire file as YAML, in the layout of the Python package yxf.
enum WorkbookText {
  /// The text of a file; blank rows and cells are left out.
  static func yaml(of book: Workbook) -> String {
    let sheets = Workbook.read.compactMap { name -> String? in
      let rows = (book.sheets[name] ?? []).map { row in row.filter { !$0.text.isEmpty } }
        .filter { !$0.isEmpty }
      guard !rows.isEmpty else { return nil }
      return "\(name):\n" + rows.map(text).joined()
    }
    return sheets.joined() + headers(of: book)
  }

  /// What the package wants besides the sheets: the order of their columns.
  private static func headers(of book: Workbook) -> String {
    let lists = Workbook.read.compactMap { name -> String? in
      let headings = book.headers(of: name)
      guard !headings.isEmpty else { return nil }
      return "    \(name):\n" + headings.map { "    - \(key($0))\n" }.joined()
    }
    return "yxf:\n  headers:\n" + lists.joined()
  }

  private static func text(_ row: Workbook.RawRow) -> String {
    row.enumerated().map { index, cell in
      "\(index == 0 ? "-" : " ") \(key(cell.header)): \(value(cell.text))\n"
    }.joined()
  }

  /// A heading such as `label::Polish (pl)` without quotation marks, where that is safe.
  private static func key(_ heading: String) -> String {
    let isPlain = heading.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || " _:()-".unicodeScalars.contains(scalar)
    }
    let isSafe =
      isPlain && !heading.contains(": ") && heading.last != ":"
      && heading.unicodeScalars.first?.properties.isAlphabetic == true
    return isSafe ? heading : YAMLText.quoted(heading)
  }

  /// Words that other readers of YAML take for something else.
  private static let taken: Set<String> = [
    "yes", "no", "y", "n", "true", "false", "on", "off", "null",
  ]

  /// The words of a cell, without quotation marks where they could not be taken for anything else.
  private static func value(_ text: String) -> String {
    let isSafe =
      text.unicodeScalars.first?.properties.isAlphabetic == true && text.trimmed == text
      && !taken.contains(text.lowercased()) && !text.contains(": ") && !text.contains(" #")
      && text.last != ":"
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic
          || scalar.isASCII && scalar.value >= 0x20
            && scalar.value != 0x7F
          || "’“”‘–—…„".unicodeScalars.contains(scalar)
      }
    return isSafe ? text : YAMLText.quoted(text)
  }
}
