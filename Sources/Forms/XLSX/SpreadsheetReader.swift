/// Reads the sheets of an Excel workbook (ECMA-376, Office Open XML) as words.
struct SpreadsheetReader {
  private let archive: ArchiveReader
  private let isWanted: (String) -> Bool
  private var strings: [String] = []
  private var styles = SpreadsheetStyles()
  private var countsFrom1904 = false
  /// How many bytes of parts may still be read.
  private var budget = 6 << 20

  /// The largest workbook that is read, in bytes.
  static let limit = 1 << 24
  /// The most cells that the sheets together may have.
  private static let mostCells = 400_000

  /// The sheets of a workbook, in the order of their tabs; those that are not wanted are empty.
  static func grids(
    of bytes: [UInt8], where isWanted: @escaping (String) -> Bool = { _ in true }
  ) throws(SpreadsheetFault) -> [Grid] {
    guard bytes.count <= limit else { throw SpreadsheetFault("The file is larger than 16 MiB.") }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw SpreadsheetFault(
        "The file is in the older format of Excel (.xls), or locked with a password.")
    }
    do {
      var reader = SpreadsheetReader(archive: try ArchiveReader(bytes), isWanted: isWanted)
      return try reader.grids()
    } catch let fault as ArchiveFault {
      throw SpreadsheetFault(fault)
    } catch let fault as SpreadsheetFault {
      throw fault
    } catch {
      throw SpreadsheetFault("The workbook cannot be read.")
    }
  }

  private init(archive: ArchiveReader, isWanted: @escaping (String) -> Bool) {
    self.archive = archive
    self.isWanted = isWanted
  }

  private mutating func grids() throws -> [Grid] {
    let root = try relations(of: "").first { $0.type.hasSuffix("/officeDocument") }
    let path = root?.target ?? "xl/workbook.xml"
    guard let workbook = try part(path), workbook.name == "workbook" else {
      throw SpreadsheetFault("The archive holds no workbook.")
    }
    let relations = try relations(of: path)
    func target(of type: String) -> String {
      relations.first { $0.type.hasSuffix("/" + type) }?.target ?? ""
    }
    strings = try part(target(of: "sharedStrings"))?.children.map(Self.words) ?? []
    styles = try part(target(of: "styles")).map(SpreadsheetStyles.init) ?? SpreadsheetStyles()
    countsFrom1904 = workbook.child("workbookPr")?.isTrue("date1904") ?? false
    var cells = 0
    var grids: [Grid] = []
    for sheet in workbook.child("sheets")?.children ?? [] {
      let id = sheet.attributes.first { $0.key == "id" || $0.key.hasSuffix(":id") }?.value
      guard let name = sheet.attributes["name"],
        let place = relations.first(where: { $0.id == id }), place.type.hasSuffix("/worksheet")
      else { continue }
      // What stands on other sheets is nobody's business here.
      let page = isWanted(name) ? try part(place.target) : nil
      grids.append(try page.map { try grid($0, name: name, counting: &cells) } ?? Grid(name: name))
    }
    return grids
  }

  private struct Relation {
    var id: String
    var type: String
    var target: String
  }

  /// What a part of the archive refers to, with the paths from the root.
  private mutating func relations(of path: String) throws -> [Relation] {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    let folder = path.dropLast(name.count)
    let children = try part("\(folder)_rels/\(name).rels")?.children ?? []
    return children.compactMap { child in
      guard let id = child.attributes["Id"], let type = child.attributes["Type"],
        let target = child.attributes["Target"]
      else { return nil }
      let whole = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
      return Relation(id: id, type: type, target: whole)
    }
  }

  private mutating func part(_ path: String) throws -> XMLElement? {
    // Some programs write the names with other capitals than they refer to them by.
    let name =
      archive.names.first { $0 == path }
      ?? archive.names.first {
        $0.lowercased() == path.lowercased()
      }
    guard let name, let bytes = try archive.bytes(of: name) else { return nil }
    budget -= bytes.count
    guard budget >= 0 else {
      throw SpreadsheetFault(
        "The sheets unpack to more than 6 MiB.",
        advice: "Nothing was read. Remove empty rows and columns that only have colours or lines.")
    }
    do {
      return try XMLReader.read(bytes)
    } catch {
      throw SpreadsheetFault(error, in: name)
    }
  }

  /// The words of a text that may be in several pieces, each with a look of its own.
  private static func words(_ element: XMLElement) -> String {
    let pieces = element.children.compactMap { child in
      switch child.name {
      case "t": child.text
      case "r": child.child("t")?.text
      default: nil
      }
    }
    return SpreadsheetText.read(pieces.joined())
  }

  private func grid(_ page: XMLElement, name: String, counting cells: inout Int) throws -> Grid {
    var grid = Grid(name: name)
    for row in page.child("sheetData")?.children ?? [] where row.name == "row" {
      let number = row.attributes["r"].flatMap { Int($0) } ?? grid.rows.count + 1
      guard (1...Grid.mostRows).contains(number) else { continue }
      var texts: [String] = []
      for cell in row.children where cell.name == "c" {
        let column = cell.attributes["r"].flatMap { Grid.place(of: $0)?.column } ?? texts.count
        let text = words(of: cell, row: number - 1, column: column, &grid)
        // Sheets may have looks for cells far away that hold nothing.
        guard !text.isEmpty else { continue }
        while texts.count <= column { texts.append("") }
        texts[column] = text
        cells += 1
      }
      guard !texts.isEmpty else { continue }
      cells += max(0, number - grid.rows.count)
      guard cells + texts.count <= Self.mostCells else {
        throw SpreadsheetFault(
          "The sheets have more than 400,000 cells.", advice: "Nothing was read. Remove some rows.")
      }
      while grid.rows.count < number { grid.rows.append([]) }
      grid.rows[number - 1] = texts
    }
    grid.merged = (page.child("mergeCells")?.children ?? []).compactMap(Self.merged)
    return grid
  }

  private static func merged(_ element: XMLElement) -> Grid.Merged? {
    let ends = (element.attributes["ref"] ?? "").split(separator: ":")
    guard ends.count == 2, let start = Grid.place(of: ends[0]), let end = Grid.place(of: ends[1]),
      start.row <= end.row, start.column <= end.column
    else { return nil }
    return Grid.Merged(rows: start.row...end.row, columns: start.column...end.column)
  }

  private func words(of cell: XMLElement, row: Int, column: Int, _ grid: inout Grid) -> String {
    let value = cell.child("v")?.text
    let place = "\(Grid.letters(ofColumn: column))\(row + 1)"
    let isEmpty = value?.isEmpty ?? true
    guard !isEmpty || cell.child("f") == nil || cell.attributes["t"] == "str" else {
      grid.unreadable.append(.init(row: row, problem: .neverWorkedOut(cell: place)))
      return ""
    }
    switch cell.attributes["t"] {
    case "s":
      return value.flatMap { Int($0) }.flatMap { strings.indices.contains($0) ? strings[$0] : nil }
        ?? ""
    case "inlineStr": return cell.child("is").map(Self.words) ?? ""
    case "str", "d": return SpreadsheetText.read(value ?? "")
    case "b": return value == "1" || value == "true" ? "TRUE" : "FALSE"
    case "e":
      grid.unreadable.append(.init(row: row, problem: .error(value ?? "", cell: place)))
      return ""
    default:
      guard let value, let number = Double(value) else { return value ?? "" }
      let style = cell.attributes["s"].flatMap { Int($0) } ?? 0
      return styles.text(of: number, style: style, from1904: countsFrom1904)
    }
  }
}

extension XMLElement {
  fileprivate func isTrue(_ attribute: String) -> Bool {
    ["1", "true"].contains(attributes[attribute])
  }
}
