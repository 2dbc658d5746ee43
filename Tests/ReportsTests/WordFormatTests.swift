import Foundation
import Survey
import Testing

@testable import Reports

@Suite struct `A report for Word` {
  private let hostile = "<w:p> =DDE() \\input{x} [a](javascript:b) ![](c)\n{{x}}"

  private func tree(_ document: Document) throws -> [String: Any] {
    let text = WordFormat(version: [1, 22, 2, 1]).text(of: document)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// The kinds of all nodes below a value.
  private func kinds(_ value: Any) -> Set<String> {
    switch value {
    case let node as [String: Any]:
      Set([node["t"] as? String].compactMap(\.self)).union(node.values.flatMap(kinds))
    case let list as [Any]: Set(list.flatMap(kinds))
    default: []
    }
  }

  @Test func `holds words, headings, lists, tables and pictures and nothing that does something`()
    throws
  {
    let chart = Chart(
      .intervals([.init(hostile, [.init(percent: 40, range: 20...60)])]), words: hostile)
    let document = Document(
      title: hostile, banner: hostile,
      blocks: [
        .heading(level: 3, hostile), .paragraph(hostile), .list([hostile]), .note(hostile),
        .quote(hostile, attribution: hostile, language: "pl"), .definitions([.init(hostile, "x")]),
        .table(
          Table(caption: "c", columns: [.init("a")], rows: [.init([hostile])], chart: chart)),
      ])
    let allowed: Set = [
      "MetaInlines", "Para", "Plain", "Header", "BulletList", "BlockQuote", "Table", "Str", "Space",
      "LineBreak", "Strong", "Span", "Image", "AlignLeft", "AlignRight", "AlignDefault", "ColWidth",
    ]
    #expect(kinds(try tree(document)).subtracting(allowed).isEmpty)
    let text = WordFormat(version: [1]).text(of: document)
    #expect(text.contains("data:image/x-emf;base64,") && !text.contains("\"javascript:"))
  }

  @Test func `says its version, title and language, and skips no heading`() throws {
    let document = Document(
      title: "T",
      blocks: [.heading(level: 2, "a"), .heading(level: 4, "b"), .heading(level: 2, "c")])
    let tree = try tree(document)
    #expect(tree["pandoc-api-version"] as? [Int] == [1, 22, 2, 1])
    let blocks = try #require(tree["blocks"] as? [[String: Any]])
    #expect(blocks.map { ($0["c"] as? [Any])?.first as? Int } == [1, 2, 1])
    #expect(WordFormat(version: [1]).text(of: document).contains("\"en-GB\""))
  }

  @Test func `tells a table that is too wide for a page in sentences`() {
    let columns = (1...8).map { Table.Column("c\($0)") }
    let row = Table.Row(columns.map { $0.name + "x" })
    func text(_ count: Int) -> String {
      let table = Table(
        caption: "C", columns: Array(columns.prefix(count)),
        rows: [.init(Array(row.cells.prefix(count)))])
      return WordFormat(version: [1]).text(of: Document(title: "T", blocks: [.table(table)]))
    }
    #expect(text(7).contains("\"Table\"") && !text(7).contains("BulletList"))
    #expect(!text(8).contains("\"Table\"") && text(8).contains("\"c8x.\""))
  }

  @Test func `has pictures that are whole metafiles`() {
    let chart = Chart(
      .slopes([.init("Ünë", from: 10, to: 20, isShown: true)], from: "a", to: "b"), words: "w")
    let bytes = chart.drawing.metafile.bytes
    func number(_ place: Int) -> Int {
      (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    #expect(Array(bytes[40..<44]) == Array(" EMF".utf8) && number(48) == bytes.count)
    // Each record says how long it is, and the last one is the end.
    var place = 0
    var records = 0
    var last = 0
    while place < bytes.count {
      last = number(place)
      place += number(place + 4)
      records += 1
    }
    #expect(place == bytes.count && records == number(52) && last == 14)
  }
}
