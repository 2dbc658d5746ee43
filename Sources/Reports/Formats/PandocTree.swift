import FoundationEssentials
import Survey

/// The few pieces of pandoc's syntax tree that documents are made of (pandoc-types 1.22 and 1.23,
/// which write them the same way).
enum PandocTree {
  private static let noAttributes = JSON.array([.string(""), .array([]), .array([])])

  static func node(_ type: String, _ content: JSON) -> JSON {
    ["t": .string(type), "c": content]
  }

  static let space: JSON = ["t": .string("Space")]

  /// Words with the spaces and line ends between them; a tag says where they are in another language.
  static func words(_ text: String, in language: String? = nil) -> [JSON] {
    let lineBreak: JSON = ["t": .string("LineBreak")]
    let lines = text.onItsLines.split(separator: "\n", omittingEmptySubsequences: false)
    let inlines = Array(lines.map(pieces).joined(separator: [lineBreak]))
    guard let tag = language.flatMap({ Language(name: "", code: $0).pageTag }) else {
      return inlines
    }
    let attributes = JSON.array([
      .string(""), .array([]), .array([.array([.string("lang"), .string(tag)])]),
    ])
    return [node("Span", .array([attributes, .array(inlines)]))]
  }

  private static func pieces(_ line: Substring) -> [JSON] {
    let words = line.split(whereSeparator: \.isWhitespace)
    return Array(words.map { [node("Str", .string(String($0)))] }.joined(separator: [space]))
  }

  static func strong(_ text: String) -> JSON { node("Strong", .array(words(text))) }

  static func plain(_ inlines: [JSON]) -> JSON { node("Plain", .array(inlines)) }

  static func paragraph(_ inlines: [JSON]) -> JSON { node("Para", .array(inlines)) }

  static func heading(_ level: Int, _ text: String) -> JSON {
    node("Header", .array([.integer(level), noAttributes, .array(words(text))]))
  }

  /// A picture of ours, which goes into the file whole, and the words for whoever cannot see it.
  static func picture(_ metafile: [UInt8], words: String) -> JSON {
    let data = "data:image/x-emf;base64," + Data(metafile).base64EncodedString()
    let attributes = JSON.array([
      .string(""), .array([]), .array([.array([.string("width"), .string("15cm")])]),
    ])
    return node(
      "Image",
      .array([attributes, .array(self.words(words)), .array([.string(data), .string("")])]))
  }

  /// A table with a header row that is repeated on every page.
  static func table(_ table: Table) -> JSON {
    let caption = JSON.array([.null, .array([plain(words(table.caption))])])
    let columns = zip(table.columns, widths(of: table)).map { column, width -> JSON in
      .array([side(column), node("ColWidth", .number(width))])
    }
    let head = JSON.array([noAttributes, .array([row(table.columns.map(\.name))])])
    let body = JSON.array([
      noAttributes, .integer(1), .array([]), .array(table.rows.map { row($0.cells) }),
    ])
    let foot = JSON.array([noAttributes, .array([])])
    return node(
      "Table", .array([noAttributes, caption, .array(columns), head, .array([body]), foot]))
  }

  /// The share of the page that each column gets, by the words that it holds.
  private static func widths(of table: Table) -> [Double] {
    let letters = table.columns.enumerated().map { place, column -> Double in
      let cells = table.rows.compactMap { place < $0.cells.count ? $0.cells[place].count : nil }
      return Double(min(max(cells.max() ?? 0, column.name.count / 2, 9), 40))
    }
    let all = letters.reduce(0, +)
    return letters.map { ($0 / all).rounded(places: 4) }
  }

  private static func side(_ column: Table.Column) -> JSON {
    ["t": .string(column.isNumeric ? "AlignRight" : "AlignLeft")]
  }

  private static func row(_ cells: [String]) -> JSON {
    .array([noAttributes, .array(cells.map(cell))])
  }

  private static func cell(_ text: String) -> JSON {
    .array([
      noAttributes, ["t": .string("AlignDefault")], .integer(1), .integer(1),
      .array([plain(words(text))]),
    ])
  }
}
