extension YAMLSource {
  /// Cells as they are written: the header and the text behind it, both ready for the file.
  typealias WrittenCell = (header: String, text: String)

  /// The text with a new row after one, written like it.
  func inserting(row cells: [WrittenCell], after row: SheetPlaces.RowPlace) -> YAMLSource {
    let outer = String(repeating: " ", count: row.column)
    let inner = row.isFlow ? outer + "  " : String(repeating: " ", count: row.keyColumn)
    let lines = cells.enumerated().map { place, cell in
      let begin = place == 0 ? outer + "-" + inner.dropFirst(row.column + 1) : inner
      return begin + cell.header + ": " + cell.text
    }
    return inserting(lines: lines, after: row.end)
  }

  /// The text with more cells at the end of a row.
  func inserting(_ cells: [WrittenCell], in row: SheetPlaces.RowPlace) -> YAMLSource {
    if row.isFlow, let last = row.cells.last {
      let written = cells.map { cell in
        ", \(YAMLText.quoted(cell.header)): \(cell.text)"
      }
      return replacing(last.value.upperBound..<last.value.upperBound, with: written.joined())
    }
    let inner = String(repeating: " ", count: row.keyColumn)
    let lines = cells.map { inner + $0.header + ": " + $0.text }
    return inserting(lines: lines, after: row.end)
  }

  /// The text with lines after the line that a place is in.
  private func inserting(lines: [String], after place: Int) -> YAMLSource {
    let here = nextLine(after: place) ?? scalars.count
    let isEnded = here == 0 || YAMLSource.isBreak(scalars[here - 1])
    let text = lines.map { $0 + lineBreak }.joined()
    return replacing(here..<here, with: (isEnded ? "" : lineBreak) + text)
  }
}
