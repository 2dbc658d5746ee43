import Reports
import Study
import Survey
import Terminal

extension Session {
  /// Prints a report: text is laid out for the screen, the other formats are handed over as they
  /// are, and with the name of a file all of them go there.
  func show(
    _ document: @autoclosure () throws -> Document, json: @autoclosure () throws -> String,
    csv: @autoclosure () throws -> String, as printing: Printing, inPages: Bool = false
  ) throws {
    let text: String
    switch printing.format {
    case .text: text = TextFormat().text(of: try document())
    case .markdown: text = MarkdownFormat().text(of: try document())
    case .html: text = HTMLFormat().text(of: try document())
    case .json: text = try json()
    case .csv: text = try csv()
    case .docx:
      let pandoc = try Pandoc(in: environment)
      return try write(
        pandoc.word(try document(), styles: printing.styles), as: printing)
    }
    if printing.out != nil { return try write(Array(text.utf8), as: printing) }
    switch printing.format {
    case .text where inPages: sayInPages(text)
    case .text: console.say(text)
    default: console.deliver(text)
    }
  }

  /// Writes to the file that was named, which must be new, for this account alone.
  private func write(_ bytes: [UInt8], as printing: Printing) throws {
    guard let file = printing.out else { return }
    try Study.place(private: bytes, at: file)
    let opening = printing.format == .html ? " Open it in a browser." : ""
    console.say(
      "“\(file)” is written.\(opening) It can hold people's words, so keep it as safe as the study."
    )
  }

  /// Hands over a JSON value that may be too long to be held as one text.
  func deliver(_ json: JSON) { json.write(console.deliver) }
}
