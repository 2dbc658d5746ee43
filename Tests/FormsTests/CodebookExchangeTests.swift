import FoundationEssentials
import Survey
import TestSupport
import Testing
import Themes

@testable import Forms

@Suite struct `Handing a codebook over` {
  private static let codebook = Codebook(
    name: "B", version: "7",
    themes: [
      Theme(
        code: "wait", name: "Waiting & \"hoping\" <long>", meaning: "Any wait.", agency: ["health"],
        areas: ["health", "plans"], ehc: ["C", "H1"], pfa: ["health"],
        words: ["wait*", "one; two", "back\\slash"],
        near: [["took", "year*"], ["a + b", "list"]],
        unless: ["waiting room"], examples: ["We waited; and waited.", "Łódź?"]),
      Theme(code: "salt", name: "Speech", words: ["salt"], parent: "wait", valence: .negative),
      Theme(code: "deep", name: "Deeper", meaning: "=1+1", words: ["deep"], parent: "salt"),
      Theme(code: "bus", name: "-Buses", words: ["bus"]),
      Theme(code: "old", name: "Old", isRetired: true, into: ["bus", "salt"]),
    ])

  @Test func `a table has all that a theme says, and says it again when read`() throws {
    let rows = CodebookTable.rows(of: Self.codebook)
    let lines = ([CodebookTable.columns] + rows).map { cells in
      cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    }
    let table = try CSVTable(parsing: Array(lines.joined(separator: "\n").utf8))
    #expect(
      rows[0][CodebookTable.columns.firstIndex(of: "near") ?? 0] == "took + year*; a \\\\+ b + list"
    )
    for over in [Codebook(themes: []), Self.codebook] {
      #expect(try CodebookTable.themes(of: table, over: over) == Self.codebook.themes)
    }
  }

  @Test func `columns that a table lacks stay as they are`() throws {
    let table = try CSVTable(parsing: Array("Code;NAME\nbus;'-Lorries\nnew;\n".utf8))
    let themes = try CodebookTable.themes(of: table, over: Self.codebook)
    #expect(themes.map(\.name) == ["-Lorries", "new"])
    #expect(themes.first?.words == ["bus"])
  }

  @Test(arguments: [
    ("name\nx\n", 1), ("code,nmae\na,b\n", 1), ("code,name\n,x\n", 2), ("code\na\na\n", 3),
    ("code,valence\na,good\n", 2), ("code,retired\na,x\n", 2),
  ])
  func `a table that is no codebook says where and why`(_ text: String, _ line: Int) throws {
    let table = try CSVTable(parsing: Array(text.utf8))
    let fault = #expect(throws: CodebookTable.Fault.self) {
      try CodebookTable.themes(of: table, over: Self.codebook)
    }
    #expect(fault?.line == line)
  }

  @Test func `more than 500 themes are refused`() throws {
    let rows = (0...500).map { "\na\($0)" }.joined()
    let table = try CSVTable(parsing: Array("code\(rows)".utf8))
    let fault = #expect(throws: CodebookTable.Fault.self) {
      try CodebookTable.themes(of: table, over: Self.codebook)
    }
    #expect(fault?.words.contains("501 rows; a codebook has at most 500 themes.") == true)
    let start = "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>"
    let code = "<Code guid=\"1\" name=\"Bus\"/>"
    func read(_ count: Int) throws -> [Theme] {
      let codes = String(repeating: code, count: count)
      let bytes = Array("\(start)\(codes)</Codes></CodeBook>".utf8)
      return try CodebookExchange.themes(of: bytes, over: Self.codebook)
    }
    #expect(try read(500).last?.code == "bus-501")
    #expect(throws: CodebookExchange.Fault.self) { try read(501) }
  }

  @Test func `the exchange file is as recorded, which other programs have checked`() throws {
    try expectGolden(CodebookExchange.text(of: Self.codebook), "codebook.qdc")
  }

  @Test func `the exchange file says everything again when read`() throws {
    let bytes = Array(CodebookExchange.text(of: Self.codebook).utf8)
    for over in [Codebook(themes: []), Self.codebook] {
      let themes = try CodebookExchange.themes(of: bytes, over: over)
      #expect(
        themes.sorted { $0.code < $1.code } == Self.codebook.themes.sorted { $0.code < $1.code })
    }
  }

  @Test func `a program that drops descriptions loses us nothing`() throws {
    let flat = Self.codebook.themes.map { theme in
      "<Code guid=\"{\(CodebookExchange.guid(of: theme.code).lowercased())}\" name=\"New \(theme.code)\" "
        + "isCodable=\"true\"/>"
    }
    let text =
      "<?xml version=\"1.0\"?><x:CodeBook xmlns:x=\"urn:QDA-XML:codebook:0:4\"><x:Codes>"
      + flat.map { $0.replacing("<Code", with: "<x:Code") }.joined() + "</x:Codes></x:CodeBook>"
    let themes = try CodebookExchange.themes(of: Array(text.utf8), over: Self.codebook)
    #expect(themes.map(\.code) == Self.codebook.themes.map(\.code))
    #expect(themes.map(\.words) == Self.codebook.themes.map(\.words))
    #expect(themes.map(\.meaning) == Self.codebook.themes.map(\.meaning))
    #expect(themes.first?.name == "New wait" && themes.allSatisfy { $0.parent == nil })
  }

  @Test func `codes from elsewhere get a code, and known names keep theirs`() throws {
    let text = """
      <CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>
        <Code guid="1" name="SPEECH" isCodable="true"><Description> Talking\t
      more. </Description></Code>
        <Code guid="2" name="Bus" isCodable="true"><Code guid="3" name="Bus" isCodable="true"/></Code>
        <Code guid="4" name="7 days" isCodable="true"/><Code guid="5" name="Łódź" isCodable="true"/>
      </Codes><Sets><Set guid="6" name="s"/></Sets></CodeBook>
      """
    let themes = try CodebookExchange.themes(of: Array(text.utf8), over: Self.codebook)
    #expect(themes.map(\.code) == ["salt", "bus-2", "bus-3", "theme-7-days", "d"])
    #expect(themes.map(\.parent) == [nil, nil, "bus-2", nil, nil])
    #expect(themes.first?.meaning == "Talking\nmore.")
    #expect(themes.first?.words == ["salt"])
  }

  @Test(arguments: [
    "<a/>", "<CodeBook><Codes/></CodeBook>", "no", "<!DOCTYPE x><x/>",
    "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes/></CodeBook>",
    "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes><Code name=\"x\"/></Codes></CodeBook>",
    "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes><Code guid=\"1\"/></Codes></CodeBook>",
  ])
  func `what is no codebook is refused`(_ text: String) {
    #expect(throws: CodebookExchange.Fault.self) {
      try CodebookExchange.themes(of: Array(text.utf8), over: Self.codebook)
    }
  }
}
