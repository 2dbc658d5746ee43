import Survey

extension Workbook {
  /// How far down a sheet its headings are looked for.
  private static let furthest = 20

  /// Takes the sheets of a spreadsheet, as people really write them: the headings may stand below a
  /// title and be cells made into one, and rows and columns may be blank.
  init(_ grids: [Grid], file: String) {
    for grid in grids {
      let name = grid.name.snakeCased
      // A second sheet whose name differs only in capitals is passed over like an unknown one.
      guard isRead(sheets[name] == nil && Self.read.contains(name) ? name : grid.name, file) else {
        continue
      }
      sheets[name] = rows(grid, Place(file: file, sheet: name))
    }
  }

  private mutating func rows(_ grid: Grid, _ place: Place) -> [RawRow] {
    let cells = grid.rows.map { $0.map(Self.cleaned) }
    for unreadable in grid.unreadable {
      flaws.append(Flaw(unreadable.problem, at: place.row(unreadable.row + 1)))
    }
    guard let start = Self.headingRow(of: place.sheet ?? "", in: cells) else { return [] }
    let above = cells[..<start].count { $0.contains { !$0.isEmpty } }
    if above > 0 { flaws.append(Flaw(SpreadsheetProblem.aboveHeadings(rows: above), at: place)) }
    // Headings of several rows end where the longest cell that they are made into ends.
    let end = grid.merged.filter { $0.rows.lowerBound == start }.map(\.rows.upperBound).max()
    let last = min(end ?? start, cells.count - 1)
    let headings = headings(cells[start...last], place.row(start + 1))
    headers[place.sheet ?? ""] = headings.filter { !$0.isEmpty }
    let body = cells[(last + 1)...]
    guard body.count <= Self.rowLimit + Self.furthest else {
      flaws.append(Flaw(FileProblem.tooManyRows(body.count), at: place))
      return []
    }
    tellMerged(grid.merged.filter { $0.rows.lowerBound > last && $0.rows.count > 1 }, place)
    tellNameless(headings, body, place)
    // Rows count from below the first, so those that the headings take up more stay blank.
    let blank = [RawRow](repeating: [], count: last)
    let rows = body.map { row in
      zip(headings, row).filter { !$0.isEmpty && !$1.isEmpty }.map { (header: $0, text: $1) }
    }
    let isBlank = rows.allSatisfy(\.isEmpty)
    let heads = headings.filter { !$0.isEmpty }.map { (header: $0, text: "") }
    return blank + (isBlank ? [heads] : rows)
  }

  /// The heading of each column: the lowest that stands there.
  private mutating func headings(_ rows: ArraySlice<[String]>, _ place: Place) -> [String] {
    let width = rows.map(\.count).max() ?? 0
    let headings = (0..<width).map { column in
      rows.last { column < $0.count && !$0[column].isEmpty }?[column] ?? ""
    }
    var seen: Set<String> = []
    for heading in headings where !heading.isEmpty && !seen.insert(heading).inserted {
      flaws.append(Flaw(SpreadsheetProblem.twice(heading: heading), at: place))
    }
    return headings
  }

  private mutating func tellMerged(_ merged: [Grid.Merged], _ place: Place) {
    for cells in merged.prefix(5) {
      func name(_ row: Int, _ column: Int) -> String {
        "\(Grid.letters(ofColumn: column))\(row + 1)"
      }
      let start = name(cells.rows.lowerBound, cells.columns.lowerBound)
      let end = name(cells.rows.upperBound, cells.columns.upperBound)
      flaws.append(
        Flaw(
          SpreadsheetProblem.mergedBelow(cells: "\(start) to \(end)"),
          at: place.row(cells.rows.lowerBound + 1)))
    }
  }

  private mutating func tellNameless(
    _ headings: [String], _ body: ArraySlice<[String]>, _ place: Place
  ) {
    let width = body.map(\.count).max() ?? 0
    let nameless = (0..<width).filter { column in
      (column >= headings.count || headings[column].isEmpty)
        && body.contains { column < $0.count && !$0[column].isEmpty }
    }
    guard !nameless.isEmpty else { return }
    let columns = nameless.prefix(10).map(Grid.letters)
    flaws.append(Flaw(SpreadsheetProblem.noHeading(columns: columns), at: place))
  }

  /// The first row with a heading that the sheet needs, else the first that is not blank.
  private static func headingRow(of sheet: String, in rows: [[String]]) -> Int? {
    let needed: Set<String> =
      switch sheet {
      case "survey": ["type", "command"]
      case "choices": ["list_name", "name", "value"]
      case "glossary": ["word"]
      default: ColumnVocabulary.settings.known.union(ColumnVocabulary.settings.aliases.keys)
      }
    return rows.prefix(furthest).firstIndex { $0.contains { needed.contains($0.snakeCased) } }
      ?? rows.firstIndex { $0.contains { !$0.isEmpty } }
  }

  /// Words as people meant them: spaces that do not break lines are spaces.
  private static func cleaned(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\r\n", with: "\n").trimmed
  }
}

extension Workbook {
  /// The sheets as a spreadsheet shows them: the headings in the order of first use, then the rows.
  var grids: [Grid] {
    Self.read.compactMap { name in
      guard let rows = sheets[name] else { return nil }
      let headings = headers(of: name)
      let places = Dictionary(zip(headings, headings.indices)) { first, _ in first }
      if headings.isEmpty { return nil }
      let body = rows.filter { row in row.contains { !$0.text.isEmpty } }.map { row in
        var texts = [String](repeating: "", count: headings.count)
        for cell in row { texts[places[cell.header] ?? 0] = cell.text }
        return texts
      }
      return Grid(name: name, rows: [headings] + body)
    }
  }
}
