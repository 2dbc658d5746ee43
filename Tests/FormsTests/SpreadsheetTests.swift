import Survey
import TestSupport
import Testing

@testable import Forms

@Suite struct `Questionnaires as workbooks` {
  private func flaws(_ transcript: XLSForm.Transcript) -> [String] {
    transcript.reading.flaws.map { "\($0.sheet ?? "") \($0.row ?? 0) \($0.problem)" }
  }

  @Test func `a workbook as people write it is read, and what is passed over is told`() throws {
    let bytes = Array(try ArchiveFixture.load().openpyxl)
    let transcript = XLSForm.transcript(ofSpreadsheet: bytes, file: "spring.xlsx")
    let asked = try #require(transcript.reading.questionnaire)
    #expect(asked.id == "spring" && asked.version == "2026")
    #expect(asked.languages.map(\.code) == ["en", "pl"])
    let labels = asked.questions.map { $0.question.label.texts["en"] ?? "" }
    #expect(
      labels == [
        "Is it OK?\nReally?", "How well?", "12", "0.3", "2026-11-21 14:30:00",
      ])
    #expect(
      asked.questions.map { $0.question.label.texts["pl"] ?? "" }
        == ["Czy OK?", "Jak?", "TRUE", "2026-11-21", "09:05:00"])
    // The rows are those that the spreadsheet shows.
    #expect(asked.questions.map(\.question.row) == [4, 6, 7, 8, 9])
    let told = flaws(transcript)
    #expect(told.contains("survey 0 The row above the headings is passed over."))
    #expect(told.contains("survey 0 Column D has no heading and is passed over."))
    #expect(told.contains(" 0 The sheet “Notes to self” is not known and is passed over."))
    let again = Form(try #require(transcript.yaml)).reading.questionnaire
    #expect(again?.questions.map(\.question.label) == asked.questions.map(\.question.label))
  }

  @Test func `shared strings, pieces of text, formulas and days of 1904 are read`() throws {
    let bytes = Array(try ArchiveFixture.load().xlsxwriter)
    let asked = XLSForm.transcript(ofSpreadsheet: bytes, file: "x.xlsx").reading.questionnaire
    #expect(
      asked?.questions.map { $0.question.label.texts["default"] ?? "" }
        == ["How well?", "worked out", "2026-11-21", "TRUE"])
  }

  @Test func `a formula that was never worked out and a heading that is there twice are flaws`()
    throws
  {
    let bytes = Array(try ArchiveFixture.load().formula)
    let transcript = XLSForm.transcript(ofSpreadsheet: bytes, file: "x.xlsx")
    #expect(transcript.yaml == nil)
    let told = flaws(transcript)
    #expect(told.contains("survey 2 The cell C2 holds a formula that was never worked out."))
    #expect(told.contains("survey 1 The heading “label” is there twice."))
  }

  @Test func `headings of two rows are read from the lower one`() throws {
    let grid = Grid(
      name: "survey",
      rows: [
        ["type", "name", "label", ""], ["", "", "label::English (en)", "label::Polish (pl)"],
        ["text", "a", "How?", "Jak?"],
      ],
      merged: [
        .init(rows: 0...1, columns: 0...0), .init(rows: 0...1, columns: 1...1),
        .init(rows: 0...0, columns: 2...3),
      ])
    let asked = XLSForm.read(Workbook([grid], file: "x.xlsx"), file: "x.xlsx").questionnaire
    #expect(asked?.questions.first?.question.label.texts == ["en": "How?", "pl": "Jak?"])
    #expect(asked?.questions.first?.question.row == 3)
  }

  @Test func `what ours writes comes back with every sign`() throws {
    let words = [
      "plain", " =1+1", "a\nb", "<&>\"'", "Łódź 😀 e\u{301}", "_x000D_ is no number", "yes", "010",
      "a: b", "- c", "#d", "\u{85}x\u{2028}", "'", "x # y", "null", "ends:",
    ]
    let rows = words.enumerated().map { index, text -> Workbook.RawRow in
      [("type", "note"), ("name", "n\(index)"), ("label::Polish (pl)", text), ("odd: one", text)]
    }
    let book = Workbook(sheets: ["survey": rows])
    let grids = try SpreadsheetReader.grids(of: SpreadsheetWriter.bytes(of: book.grids))
    #expect(grids == book.grids)
    let yaml = WorkbookText.yaml(of: book)
    let again = Workbook(try YAMLNode(parsing: Array(yaml.utf8)), file: "x.yaml")
    let texts = again.sheets["survey"]?.map { row in row.map { "\($0.header)=\($0.text)" } }
    #expect(texts == rows.map { row in row.map { "\($0.header)=\($0.text.trimmed)" } })
    #expect(again.headers(of: "survey") == ["type", "name", "label::Polish (pl)", "odd: one"])
  }

  @Test func `every starter and every form of the collection comes back unchanged`() throws {
    let project = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    var files = ["youth-council", "parent-carer", "my-views", "parent-views"].map {
      "\(project)/Questionnaires/\($0).yaml"
    }
    if let folder = Corpora.folder("xlsform") {
      let table = try CSVTable(parsing: Corpora.bytes(folder + "/cases.csv"))
      files += table.records.map { "\(folder)/\($0.cells[1])/\($0.cells[0]).yaml" }
    }
    var came = 0
    for file in files {
      let bytes = try Corpora.bytes(file)
      guard let before = XLSForm.read(bytes, file: "form.yaml").questionnaire else { continue }
      let workbook = try #require(XLSForm.spreadsheet(of: bytes, file: "form.yaml"))
      let transcript = XLSForm.transcript(ofSpreadsheet: workbook, file: "form.xlsx")
      #expect(transcript.reading.questionnaire == before, "\(file): \(flaws(transcript))")
      let yaml = try #require(transcript.yaml)
      #expect(Form(yaml).reading.questionnaire == before, "\(file)")
      came += 1
    }
    #expect(came >= 4)
  }

  @Test(arguments: [
    ("", "The file is no ZIP archive, as workbooks are."),
    ("a,b\n1,2\n", "The file is no ZIP archive, as workbooks are."),
    ("\u{50}\u{4B}\u{3}\u{4}", "The archive is cut off or damaged."),
  ])
  func `what is no workbook is refused in a sentence`(_ text: String, _ problem: String) {
    let transcript = XLSForm.transcript(ofSpreadsheet: Array(text.utf8), file: "x.xlsx")
    #expect(transcript.reading.flaws.map(\.problem) == [problem])
  }

  @Test func `an old workbook, one without sheets and one with entities are refused`() throws {
    func problem(_ bytes: [UInt8]) -> String? {
      XLSForm.transcript(ofSpreadsheet: bytes, file: "x.xlsx").reading.flaws.first?.problem
    }
    #expect(problem([0xD0, 0xCF, 0x11, 0xE0, 1])?.contains("(.xls)") == true)
    var archive = Archive()
    archive.add("<a/>", as: "xl/other.xml")
    #expect(problem(archive.bytes) == "The archive holds no workbook.")
    archive.add(
      "<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><workbook>&c;</workbook>",
      as: "xl/workbook.xml")
    #expect(problem(archive.bytes)?.contains("document type") == true)
    var deep = Archive()
    let tags = String(repeating: "<a>", count: 100_000)
    deep.add("<workbook>\(tags)", as: "xl/workbook.xml")
    #expect(problem(deep.bytes)?.contains("64 deep") == true)
  }

  @Test func `a workbook of more words than a questionnaire may have is refused`() {
    let text = String(repeating: "x", count: 1 << 20)
    let book = Workbook(sheets: ["survey": [[("type", "note"), ("name", "a"), ("label", text)]]])
    let transcript = XLSForm.transcript(
      ofSpreadsheet: SpreadsheetWriter.bytes(of: book.grids), file: "x.xlsx")
    #expect(transcript.yaml == nil)
    #expect(flaws(transcript) == [" 0 The file is larger than 1 MiB."])
  }

  @Test func `types that cannot be asked here get the sentence that check gives`() {
    let rows: [Workbook.RawRow] = [
      [("type", "image"), ("name", "photo"), ("label", "A photo?")],
      [("type", "geopoint"), ("name", "home"), ("label", "Where?")],
    ]
    let bytes = SpreadsheetWriter.bytes(of: Workbook(sheets: ["survey": rows]).grids)
    let transcript = XLSForm.transcript(ofSpreadsheet: bytes, file: "x.xlsx")
    #expect(transcript.yaml == nil)
    #expect(
      flaws(transcript) == [
        "survey 2 The type “image” asks for a photo, which is not supported here.",
        "survey 3 The type “geopoint” asks for a place, which is not supported here.",
      ])
  }
}
