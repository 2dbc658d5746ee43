/// A document as the syntax tree of pandoc, in JSON, which the program pandoc makes into a Word file.
///
/// The tree holds words, headings, lists, tables and pictures of ours and nothing else: no raw
/// markup, no links, no fields, so that hostile words stay words.
public struct WordFormat: DocumentFormat {
  private let version: [Int]

  /// Makes the format for the version of the tree that the installed pandoc reads, such as 1.23.1.
  public init(version: [Int]) { self.version = version }

  /// Writes the tree to the end of a stream.
  public func write(_ document: Document, to stream: inout some TextOutputStream) {
    json(document).write { stream.write($0) }
  }

  /// The tree of a document.
  func json(_ document: Document) -> JSON {
    let banner = document.banner.map { [PandocTree.paragraph([PandocTree.strong($0)])] } ?? []
    return [
      "pandoc-api-version": .array(version.map(JSON.integer)),
      "meta": [
        "lang": PandocTree.node("MetaInlines", .array(PandocTree.words(document.language))),
        "title": PandocTree.node("MetaInlines", .array(PandocTree.words(document.title.onOneLine))),
      ],
      "blocks": .array(banner + blocks(document.blocks)),
    ]
  }

  private func blocks(_ blocks: [Block]) -> [JSON] {
    // The title has a style of its own, so that headings begin at 1 below it.
    var level = 0
    return blocks.flatMap { block -> [JSON] in
      guard case .heading(let wanted, let text) = block else { return self.blocks(block) }
      level = min(max(wanted - 1, 1), level + 1, 6)
      return [PandocTree.heading(level, text.onOneLine)]
    }
  }

  private func blocks(_ block: Block) -> [JSON] {
    switch block {
    case .heading(_, let text), .paragraph(let text): [PandocTree.paragraph(PandocTree.words(text))]
    case .list(let items):
      [
        PandocTree.node(
          "BulletList", .array(items.map { .array([PandocTree.plain(PandocTree.words($0))]) }))
      ]
    case .definitions(let definitions):
      definitions.map { definition in
        PandocTree.paragraph(
          [PandocTree.strong(definition.name + ":"), PandocTree.space]
            + PandocTree.words(definition.words, in: definition.language))
      }
    case .table(let table):
      picture(table)
        + (table.columns.count > WordFormat.most ? lines(table) : [PandocTree.table(table)])
    case .quote(let words, let attribution, let language):
      [
        PandocTree.node(
          "BlockQuote",
          .array(
            [PandocTree.paragraph(PandocTree.words("“\(words)”", in: language))]
              + (attribution.map { [PandocTree.paragraph(PandocTree.words("— \($0)"))] } ?? [])))
      ]
    case .note(let text):
      [
        PandocTree.paragraph(
          [PandocTree.strong("Note:"), PandocTree.space] + PandocTree.words(text))
      ]
    }
  }

  /// The most columns that have room on a page; of more, each row is told in sentences.
  private static let most = 7

  private func lines(_ table: Table) -> [JSON] {
    [PandocTree.paragraph([PandocTree.strong(table.caption)])]
      + blocks(.list(table.rows.map(table.sentences)))
  }

  private func picture(_ table: Table) -> [JSON] {
    guard let chart = table.chart else { return [] }
    return [
      PandocTree.paragraph([PandocTree.picture(chart.drawing.metafile.bytes, words: chart.words)])
    ]
  }
}
