/// Markdown with tables, in which people's words are only ever words.
public struct MarkdownFormat: DocumentFormat {
  /// Makes the format.
  public init() {}

  /// Writes a document, with a blank line between its pieces.
  public func write(_ document: Document, to stream: inout some TextOutputStream) {
    if let banner = document.banner { stream.write("**\(escaped(banner))**\n\n") }
    stream.write("# \(escaped(document.title))\n")
    for block in document.blocks {
      stream.write("\n")
      for line in lines(block) { stream.write(line + "\n") }
    }
  }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .heading(let level, let text):
      [String(repeating: "#", count: min(max(level, 1), 6)) + " " + escaped(text)]
    case .paragraph(let text): [escaped(text)]
    case .list(let items): items.map { "- " + escaped($0) }
    case .table(let table): lines(table)
    case .definitions(let definitions):
      definitions.map { "- **\(escaped($0.name)):** \(escaped($0.words))" }
    case .quote(let words, let attribution, _):
      ["> “\(escaped(words))”"] + (attribution.map { [">", "> — \(escaped($0))"] } ?? [])
    case .note(let text): ["**Note:** \(escaped(text))"]
    }
  }

  private func lines(_ table: Table) -> [String] {
    let rule = table.columns.map { $0.isNumeric ? "---:" : "---" }
    return [
      "**\(escaped(table.caption))**", "", row(table.columns.map { escaped($0.name) }), row(rule),
    ]
      + table.rows.map { row($0.cells.map(escaped)) }
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  /// Writes text so that every sign in it stands for itself.
  func escaped(_ text: String) -> String {
    let characters = Array(text.onOneLine)
    let number = characters.prefix { $0.isASCII && $0.isNumber }.count
    var result = ""
    for (place, character) in characters.enumerated() {
      let next = place + 1 < characters.count ? characters[place + 1] : " "
      let isSyntax =
        switch character {
        case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "^", "&", "$", "@":
          true
        case "+", "-", "=": place == 0
        // `http:` and `:smile:` would turn into something else, and `www.` into a link.
        case ":": next != " "
        case ".", ")":
          place == number && number > 0 && next == " " || result.suffix(3).lowercased() == "www"
        default: false
        }
      if isSyntax { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
