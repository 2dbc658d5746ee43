import ArgumentParser
import Forms
import Reports
import Study
import Survey
import Terminal
import Themes

/// The options of handing codings over, which two verbs have, and what they do.
struct CodingsHandover: ParsableArguments {
  @OptionGroup var selection: Selection
  @Option(help: "How to write it: csv, json or qdpx.") var format: Format = .csv
  @Flag(help: "With qdpx: only what people found, and nothing that is suggested.")
  var confirmed = false
  @OptionGroup var destination: Destination
  @OptionGroup var place: Place

  /// How codings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case csv, json, qdpx }

  func validate() throws {
    guard format != .qdpx || destination.file != nil else {
      throw ValidationError("A project cannot be shown here. Name a new file with --out.")
    }
    guard !confirmed || format == .qdpx else {
      throw ValidationError("--confirmed belongs to --format qdpx; a table has a column status.")
    }
  }

  func run(in session: Session) throws {
    let study = try session.study(place)
    let responses = try selection.responses(of: study, in: session)
    let coder = try session.coder(in: study)
    let shelf = try session.shelf(for: responses, in: study)
    let readings = Reading.all(of: responses, on: shelf, with: coder)
    if format == .qdpx {
      let project = CodingProject(
        readings, on: shelf, by: coder, withSuggestions: !confirmed)
      return try place(project, session)
    }
    let report = CodingsReport(readings, by: coder)
    let text = format == .csv ? report.csv.text : report.json.text
    guard try session.hand(over: text, destination), let file = destination.file else { return }
    session.console.say(
      "“\(file)” is written, with \(report.lines.count.of("row")). It holds people's words, so keep "
        + "it as safe as the study.")
  }

  private func place(_ project: CodingProject, _ session: Session) throws {
    let file = destination.file ?? ""
    try Study.place(private: project.bytes, at: file)
    session.console.say(
      "“\(file)” is written, with \(project.codings.of("coding")) by people and "
        + "\(project.suggestions.of("suggestion")) that nobody has confirmed. It holds people's "
        + "words, so keep it as safe as the study.")
  }
}
