import ArgumentParser
import Reports
import Terminal

/// How a report is printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, json, csv
}

extension Session {
  /// Prints a report: text is laid out for the screen, the other formats are handed over as they
  /// are.
  func show(
    _ document: @autoclosure () throws -> Document, json: @autoclosure () throws -> String,
    csv: @autoclosure () throws -> String, as format: ReportFormat
  ) rethrows {
    switch format {
    case .text: console.say(TextFormat().text(of: try document()))
    case .markdown: console.deliver(MarkdownFormat().text(of: try document()))
    case .json: console.deliver(try json())
    case .csv: console.deliver(try csv())
    }
  }

  /// Hands over a JSON value that may be too long to be held as one text.
  func deliver(_ json: JSON) { json.write(console.deliver) }
}
