import Survey

/// The sheets of a questionnaire file, with every cell as it was written.
struct Workbook {
  /// The rows of each sheet by its name; a row is its headers with their cells.
  var sheets: [String: [RawRow]] = [:]
  /// The faults of the file as a whole.
  var flaws: [Flaw] = []
  /// The headers of each sheet in their order, where the file says it.
  var headers: [String: [String]] = [:]
  /// The names of all sheets, also of those that are passed over, in order.
  var names: [String] = []

  /// A row before its columns are understood.
  typealias RawRow = [(header: String, text: String)]

  /// The most rows that a sheet may have.
  static let rowLimit = 2000
  /// The sheets that are read, in the order of writing.
  static let read = ["survey", "choices", "settings", "glossary"]
  private static let refused = ["entities", "external_choices", "osm"]

  /// Takes the sheets out of a file.
  init(_ root: YAMLNode, file: String) {
    guard let pairs = root.map else {
      flaws.append(Flaw(FileProblem.noMap, at: Place(file: file)))
      return
    }
    for pair in pairs where pair.key != "yxf" && isRead(pair.key, file) {
      sheets[pair.key] = rows(pair.value, Place(file: file, sheet: pair.key))
    }
    addHeaders(pairs)
  }

  /// Makes a file of sheets without flaws.
  init(sheets: [String: [RawRow]] = [:]) { self.sheets = sheets }

  /// Whether a sheet of that name is read; what stands against it is told.
  mutating func isRead(_ name: String, _ file: String) -> Bool {
    names.append(name)
    if Self.read.contains(name) { return true }
    if Self.refused.contains(name) {
      flaws.append(Flaw(FileProblem.sheetNotSupported(name), at: Place(file: file)))
    } else if !name.hasPrefix("_") {
      let meant = Slip.meant(by: name, among: Self.read)
      flaws.append(Flaw(FileProblem.unknownSheet(name, meant: meant), at: Place(file: file)))
    }
    return false
  }

  private mutating func rows(_ node: YAMLNode, _ place: Place) -> [RawRow] {
    if node.text?.isEmpty == true { return [] }
    // Settings are one row, and many people write them without the hyphen.
    let list = node.map != nil && place.sheet == "settings" ? [node] : node.list
    guard let list else {
      flaws.append(Flaw(FileProblem.sheetIsNoList(place.sheet ?? ""), at: place))
      return []
    }
    guard list.count <= Self.rowLimit else {
      flaws.append(Flaw(FileProblem.tooManyRows(list.count), at: place))
      return []
    }
    return list.enumerated().map { index, node in cells(node, place.row(index + 2)) }
  }

  private mutating func cells(_ node: YAMLNode, _ place: Place) -> RawRow {
    if node.text?.isEmpty == true { return [] }
    guard let pairs = node.map else {
      flaws.append(Flaw(FileProblem.rowIsNoMap(line: node.line), at: place))
      return []
    }
    return pairs.compactMap { pair in
      guard let text = pair.value.text else {
        flaws.append(
          Flaw(FileProblem.cellIsNoText(column: pair.key, line: pair.value.line), at: place))
        return nil
      }
      return (pair.key, text.trimmed)
    }
  }

  /// A sheet without rows is there all the same when yxf has written down its headers.
  private mutating func addHeaders(_ pairs: [YAMLNode.Pair]) {
    let yxf = pairs.first { $0.key == "yxf" }?.value.map
    let headers = yxf?.first { $0.key == "headers" }?.value.map ?? []
    for pair in headers {
      self.headers[pair.key] = (pair.value.list ?? []).compactMap(\.text)
    }
    if sheets["survey"] == nil, let survey = self.headers["survey"] {
      sheets["survey"] = [survey.map { ($0, "") }]
    }
  }

  /// The headers of a sheet: those that the file names, then others in the order of first use.
  func headers(of sheet: String) -> [String] {
    var headers = headers[sheet] ?? []
    var seen = Set(headers)
    for row in sheets[sheet] ?? [] {
      for cell in row where seen.insert(cell.header).inserted { headers.append(cell.header) }
    }
    return headers
  }
}
