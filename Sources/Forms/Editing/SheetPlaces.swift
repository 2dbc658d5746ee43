import Yams

/// Where the rows of one sheet stand in the text of a file.
struct SheetPlaces {
  /// The rows in order, empty ones among them.
  let rows: [RowPlace]

  /// A row with its cells.
  struct RowPlace {
    /// Where its line begins.
    let start: Int
    /// Where its last cell ends.
    let end: Int
    /// The column of its hyphen, or of its keys where the sheet is one row without a hyphen.
    let column: Int
    /// The column of its keys.
    let keyColumn: Int
    /// Whether it is written between braces.
    let isFlow: Bool
    /// The cells in the order of writing.
    let cells: [CellPlace]

    /// The last cell with that header.
    subscript(header: String) -> CellPlace? { cells.last { $0.header == header } }
  }

  /// One cell.
  struct CellPlace {
    /// Its header as it was written.
    let header: String
    /// Where its text stands, with its quotation marks.
    let value: Range<Int>
  }

  /// Finds the rows of a sheet; nil where they are not written as a list with a hyphen for each row.
  init?(of sheet: String, in source: YAMLSource) {
    guard
      let root = try? Parser(yaml: source.text, resolver: .basic, encoding: .utf8).singleRoot(),
      let node = root.mapping?.first(where: { $0.key.scalar?.string == sheet })?.value
    else { return nil }
    switch node {
    case .mapping(let mapping):
      guard let row = RowPlace(mapping, in: source, hasHyphen: false), !row.isFlow else {
        return nil
      }
      rows = [row]
    case .sequence(let sequence):
      guard sequence.mark.map({ source.scalars[source.place(of: $0)] != "[" }) == true else {
        return nil
      }
      var rows: [RowPlace] = []
      for node in sequence {
        guard let mapping = node.mapping, let row = RowPlace(mapping, in: source, hasHyphen: true)
        else { return nil }
        rows.append(row)
      }
      self.rows = rows
    default: return nil
    }
  }
}

extension SheetPlaces.RowPlace {
  fileprivate init?(_ mapping: Node.Mapping, in source: YAMLSource, hasHyphen: Bool) {
    guard let mark = mapping.mark else { return nil }
    let place = source.place(of: mark)
    isFlow = source.scalars[place] == "{"
    keyColumn = source.column(of: place)
    let hyphen = source.scalars[..<place].lastIndex {
      !YAMLSource.isSpace($0) && !YAMLSource.isBreak($0)
    }
    if hasHyphen {
      guard let hyphen, source.scalars[hyphen] == "-" else { return nil }
      start = source.lineStart(at: hyphen)
      column = source.column(of: hyphen)
    } else {
      start = source.lineStart(at: place)
      column = keyColumn
    }
    var cells: [SheetPlaces.CellPlace] = []
    for (key, value) in mapping {
      guard let header = key.scalar?.string, let keyMark = key.mark, let valueMark = value.mark,
        let scalar = value.scalar
      else { return nil }
      let keyPlace = source.place(of: keyMark)
      let start = source.place(of: valueMark)
      // A cell without a text has no place of its own.
      let isQuoted =
        start < source.scalars.count && "'\"".unicodeScalars.contains(source.scalars[start])
      let isEmpty = scalar.string.isEmpty && !isQuoted
      let end =
        isEmpty
        ? source.lineEnd(at: keyPlace)
        : source.end(
          ofScalarAt: start, right: isFlow ? -1 : source.column(of: keyPlace), isInFlow: isFlow)
      cells.append(.init(header: header, value: (isEmpty ? end : start)..<end))
    }
    self.cells = cells
    let last = cells.map(\.value.upperBound).max() ?? place
    end = isFlow ? source.scalars[last...].firstIndex(of: "}").map { $0 + 1 } ?? last : last
  }
}
