/// Writes sheets of words as an Excel workbook (ECMA-376, Office Open XML).
///
/// Every cell is text, so that `010` and `2026.1` stay what they are; the headings are in bold and
/// stay in sight.
struct SpreadsheetWriter {
  private var archive = Archive()

  /// The workbook as bytes; the same sheets give the same bytes.
  static func bytes(of sheets: [Grid]) -> [UInt8] {
    var writer = SpreadsheetWriter()
    writer.add(sheets)
    return writer.archive.bytes
  }

  private mutating func add(_ sheets: [Grid]) {
    let places = sheets.indices.map { "worksheets/sheet\($0 + 1).xml" }
    archive.add(Self.types(places), as: "[Content_Types].xml")
    let workbook = [("\(Self.office)/officeDocument", "xl/workbook.xml")]
    archive.add(Self.relations(workbook), as: "_rels/.rels")
    archive.add(Self.workbook(sheets.map(\.name)), as: "xl/workbook.xml")
    let parts =
      places.map { ("\(Self.office)/worksheet", $0) } + [("\(Self.office)/styles", "styles.xml")]
    archive.add(Self.relations(parts), as: "xl/_rels/workbook.xml.rels")
    archive.add(Self.styles, as: "xl/styles.xml")
    for (place, sheet) in zip(places, sheets) {
      archive.add(Self.page(sheet, isFirst: place == places.first), as: "xl/\(place)")
    }
  }

  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private static func types(_ places: [String]) -> String {
    let parts =
      [("workbook.xml", "sheet.main"), ("styles.xml", "styles")] + places.map { ($0, "worksheet") }
    return XMLText.start + "<Types xmlns=\"\(package)/content-types\">"
      + "<Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + parts.map { part, its in
        "<Override PartName=\"/xl/\(part)\" ContentType=\"\(kind).\(its)+xml\"/>"
      }.joined() + "</Types>\n"
  }

  private static func relations(_ parts: [(type: String, target: String)]) -> String {
    XMLText.start + "<Relationships xmlns=\"\(package)/relationships\">"
      + parts.enumerated().map { index, part in
        "<Relationship Id=\"rId\(index + 1)\" Type=\"\(part.type)\" Target=\"\(part.target)\"/>"
      }.joined() + "</Relationships>\n"
  }

  private static func workbook(_ names: [String]) -> String {
    XMLText.start + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
      + names.enumerated().map { index, name in
        "<sheet name=\"\(XMLText.escaped(name))\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
      }.joined() + "</sheets></workbook>\n"
  }

  /// Two fonts and two formats: words, and words in bold; 49 is the format for text.
  private static let styles =
    XMLText.start + "<styleSheet xmlns=\"\(main)\">"
    + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
    + "</cellStyleXfs><cellXfs count=\"2\">"
    + [0, 1].map { font in
      "<xf numFmtId=\"49\" fontId=\"\(font)\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
        + "applyNumberFormat=\"1\" applyFont=\"1\"/>"
    }.joined()
    + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
    + "</cellStyles></styleSheet>\n"

  private static func page(_ sheet: Grid, isFirst: Bool) -> String {
    let width = sheet.rows.map(\.count).max() ?? 0
    let columns =
      width == 0
      ? ""
      : "<cols><col min=\"1\" max=\"\(width)\" width=\"24\" style=\"0\" customWidth=\"1\"/></cols>"
    let rows = sheet.rows.enumerated().map { index, row in
      "<row r=\"\(index + 1)\">"
        + row.enumerated().filter { !$0.element.isEmpty }.map { column, text in
          cell(text, "\(Grid.letters(ofColumn: column))\(index + 1)", style: index == 0 ? 1 : 0)
        }.joined() + "</row>\n"
    }
    return XMLText.start + "<worksheet xmlns=\"\(main)\"><sheetViews>"
      + "<sheetView \(isFirst ? "tabSelected=\"1\" " : "")workbookViewId=\"0\">"
      + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
      + "</sheetView></sheetViews>\(columns)<sheetData>\n\(rows.joined())</sheetData></worksheet>\n"
  }

  private static func cell(_ text: String, _ place: String, style: Int) -> String {
    "<c r=\"\(place)\" s=\"\(style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
      + SpreadsheetText.written(text) + "</t></is></c>"
  }
}
