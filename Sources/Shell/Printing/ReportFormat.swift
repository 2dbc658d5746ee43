import ArgumentParser

/// How a report is printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, html, json, csv, docx

  /// The format that the name of a file asks for; nil where it asks for none.
  init?(ending file: String) {
    let endings = ["txt": ReportFormat.text, "md": .markdown, "htm": .html]
    let ending = file.split(separator: ".").last?.lowercased() ?? ""
    guard let format = endings[ending] ?? ReportFormat(rawValue: ending) else { return nil }
    self = format
  }
}
