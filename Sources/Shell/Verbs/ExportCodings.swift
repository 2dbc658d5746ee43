import ArgumentParser
import Reports
import Study
import Survey
import Terminal
import Themes

/// Hands over every coding, confirmed or suggested.
struct ExportCodings: Verb {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Hand over every coding, confirmed or suggested.",
    discussion: """
      One row for each theme that a person found in an answer, and an empty theme where they found \
      none. For an answer that nobody has coded, one row for each theme that is suggested now, by \
      the codebook or by what was learned (machine). Places are counted in Unicode scalars.
      """)

  @OptionGroup var selection: Selection
  @Option(help: "How to write it: csv or json.") var format: Format = .csv
  @Option(name: .customLong("out"), help: "The file to write it to; otherwise it is shown.")
  var file: String?
  @OptionGroup var place: Place

  /// How codings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case csv, json }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let responses = try selection.responses(of: study, in: session)
    let coder = try session.coder(in: study)
    let readings = Reading.all(
      of: responses, on: try session.shelf(for: responses, in: study), with: coder)
    let report = CodingsReport(readings, by: coder)
    let text =
      switch format {
      case .csv: report.csv.text
      case .json: report.json.text
      }
    guard let file else { return session.console.deliver(text) }
    try Study.place(private: Array(text.utf8), at: file)
    session.console.say(
      "“\(file)” is written, with \(report.lines.count.of("row")). It holds people's words, so keep "
        + "it as safe as the study.")
  }
}
