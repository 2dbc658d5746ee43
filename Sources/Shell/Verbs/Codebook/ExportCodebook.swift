import ArgumentParser
import Forms
import Reports
import Study
import Terminal
import Themes

/// Writes the codebook for a spreadsheet or another program.
struct ExportCodebook: Verb {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the themes as CSV or REFI-QDA (.qdc).")

  @Argument(help: "The file, which must end in .csv or .qdc.") var file: String
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let codebook = try session.codebook(in: session.study(place))
    let text =
      switch try CodebookFormat(of: file) {
      case .csv:
        CSV(
          columns: CodebookTable.columns,
          rows: CodebookTable.rows(of: codebook).map { $0.map(CSV.Cell.text) }
        ).text
      case .qdc: CodebookExchange.text(of: codebook)
      }
    try Study.place(page: Array(text.utf8), at: file)
    session.console.say("\(codebook.themes.count.of("theme")) written to \(file).")
  }
}

/// The forms that a codebook is handed over in.
enum CodebookFormat: String {
  case csv, qdc

  /// The form that a file's name asks for.
  init(of file: String) throws {
    let ending = file.lowercased().split(separator: ".").last.map(String.init) ?? ""
    guard let format = CodebookFormat(rawValue: ending) else {
      throw Failure(
        "“\(file)” ends neither in .csv nor in .qdc. Nothing was changed. "
          + "Use .csv for spreadsheets and .qdc for qualitative analysis programs.")
    }
    self = format
  }
}
