import Survey

/// A sheet whose columns are understood.
struct Sheet {
  /// The rows in order; empty rows are among them, so that the numbers stay right.
  var rows: [Row]
  /// Every column once, in the order of first use.
  var columns: [Column]
  /// What is wrong with the columns.
  var flaws: [Flaw] = []

  /// The most different headers a sheet may have.
  private static let columnLimit = 500

  /// Understands the columns of a sheet.
  init(_ raw: [Workbook.RawRow], vocabulary: ColumnVocabulary, at place: Place) {
    var headers: [String] = []
    var seen: Set<String> = []
    for row in raw {
      for cell in row where seen.insert(cell.header).inserted { headers.append(cell.header) }
    }
    guard headers.count <= Self.columnLimit else {
      rows = []
      columns = []
      flaws = [Flaw(FileProblem.tooManyColumns(headers.count), at: place)]
      return
    }
    let usesDoubleColon = headers.contains { $0.contains("::") }
    var byHeader: [String: Column] = [:]
    var byColumn: [Column: String] = [:]
    for header in headers {
      let column = Column(
        header: header, usesDoubleColon: usesDoubleColon, vocabulary: vocabulary)
      if let other = byColumn[column], vocabulary.plain(header) != header {
        flaws.append(Flaw(ColumnProblem.twice(other, header), at: place.row(1)))
      }
      if let problem = Self.problem(of: header, column, vocabulary) {
        flaws.append(Flaw(problem, at: place.row(1)))
      }
      byHeader[header] = column
      byColumn[column] = header
    }
    columns = headers.compactMap { byHeader[$0] }
    rows = raw.enumerated().map { index, cells in
      Row(
        number: index + 2,
        cells: cells.compactMap { cell in
          guard let column = byHeader[cell.header], !cell.text.isEmpty else { return nil }
          return Row.Cell(header: cell.header, column: column, text: cell.text)
        })
    }
  }

  private static func problem(
    of header: String, _ column: Column, _ vocabulary: ColumnVocabulary
  ) -> ColumnProblem? {
    if Invisible.isIn(header) { return .invisible(header) }
    if vocabulary.known.contains(column.head) || vocabulary.aliases[column.head] != nil {
      return nil
    }
    if vocabulary.aliases.values.contains(where: { $0.first == column.head }) { return nil }
    if let meant = Slip.meant(by: column.head, among: vocabulary.words) {
      return .mistyped(column.head, meant: meant)
    }
    if vocabulary.isOpen { return header.contains(" ") ? .spaceInHeader(header) : nil }
    return nil
  }
}
