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
  func deliver(_ json: JSON) {
    var delivery = Delivery(console: console)
    json.write(to: &delivery)
    delivery.finish()
  }
}

/// Text on its way to a console, handed over in pieces.
private struct Delivery: TextOutputStream {
  private static let size = 1 << 16
  let console: any Console
  private var text = ""

  init(console: any Console) { self.console = console }

  mutating func write(_ string: String) {
    text += string
    if text.utf8.count >= Delivery.size { finish() }
  }

  mutating func finish() {
    console.deliver(text)
    text = ""
  }
}
