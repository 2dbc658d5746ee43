import ArgumentParser

/// The options that say how a report is handed over.
struct Printing: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: "How to print: text, markdown, html, json, csv or docx; else as the file of --out ends.")
  var named: ReportFormat?
  @Option(help: "The file to write it to, which must be new; otherwise it is shown.")
  var out: String?
  @Option(help: "With docx, a Word file whose styles are taken over.") var styles: String?

  /// The format that was named, else the one that the name of the file asks for, else text.
  var format: ReportFormat { named ?? out.flatMap(ReportFormat.init(ending:)) ?? .text }

  func validate() throws {
    guard format != .docx || out != nil else {
      throw ValidationError("A Word file cannot be shown here. Name the file with --out.")
    }
    guard styles == nil || format == .docx else {
      throw ValidationError("--styles belongs to --format docx.")
    }
  }
}
