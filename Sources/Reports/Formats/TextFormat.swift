/// Plain text from top to bottom, for the screen, a screen reader or Braille: no columns, no boxes.
public struct TextFormat: DocumentFormat {
  /// Makes the format; whoever shows the text breaks its lines.
  public init() {}

  /// Writes a document, with a blank line between its pieces.
  public func write(_ document: Document, to stream: inout some TextOutputStream) {
    if let banner = document.banner {
      put(banner, to: &stream)
      stream.write("\n")
    }
    put(document.title, to: &stream)
    for block in document.blocks {
      stream.write("\n")
      for line in lines(block) { put(line, to: &stream) }
    }
  }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .heading(_, let text): [text]
    case .paragraph(let text): [text]
    case .list(let items): items.map { "- " + $0 }
    case .table(let table): [table.caption + ":"] + table.rows.map(table.sentences)
    case .definitions(let definitions): definitions.map { "\($0.name): \($0.words)" }
    case .quote(let words, let attribution, _):
      ["“\(words)”" + (attribution.map { ", \($0)." } ?? "")]
    case .note(let text): ["Note: " + text]
    }
  }

  private func put(_ text: String, to stream: inout some TextOutputStream) {
    stream.write(text.onOneLine + "\n")
  }
}
