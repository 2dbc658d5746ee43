/// Plain text from top to bottom, for the screen, a screen reader or Braille: no columns, no boxes.
public struct TextFormat: DocumentFormat {
  /// How many characters fit on a line; nil for lines as long as they come.
  public var width: Int?

  /// Makes the format for lines of a width.
  public init(width: Int? = nil) { self.width = width }

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
    case .quote(let words, let attribution): ["“\(words)”, \(attribution)."]
    case .note(let text): ["Note: " + text]
    }
  }

  /// Writes a line, broken between words where it is too long.
  private func put(_ text: String, to stream: inout some TextOutputStream) {
    guard let width else {
      stream.write(text.onOneLine + "\n")
      return
    }
    var length = 0
    for word in text.onOneLine.split(separator: " ") {
      if length > 0, length + 1 + word.count > width {
        stream.write("\n")
        length = 0
      }
      if length > 0 {
        stream.write(" ")
        length += 1
      }
      stream.write(String(word))
      length += word.count
    }
    stream.write("\n")
  }
}
