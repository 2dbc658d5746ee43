import ArgumentParser
import Reports
import Study
import Terminal
import Themes

/// Hands over themes to other programs.
struct ExportThemes: Verb {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "Hand over themes as figures, or as a table of who spoke of what.",
    discussion: """
      csv and json: the figures, as themes shows them, by the study's rule for small counts. matrix: one row a person, by code, with 1 for \
      every theme that the person spoke of and 0 for the others; it is for whoever works out \
      figures, and no figure to be published.
      """)

  @OptionGroup var selection: Selection
  @Option(help: "How to write it: csv, json or matrix.") var format: Format = .csv
  @OptionGroup var protecting: Protecting
  @OptionGroup var destination: Destination
  @OptionGroup var place: Place

  /// How themes are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case csv, json, matrix }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let text =
      switch format {
      case .csv, .json: try figures(of: study, in: session)
      case .matrix: try matrix(of: study, in: session).csv.text
      }
    guard try session.hand(over: text, destination), let file = destination.file else { return }
    session.tellWritten(file, format == .matrix ? "a row for each person" : "the figures")
  }

  private func figures(of study: Study, in session: Session) throws -> String {
    let disclosure = try protecting.rule(in: study, session)
    let figures = try Figures(
      selection, of: study, quotes: 0, keepsWords: format == .json, under: disclosure,
      in: session)
    let (report, shown) = figures.protected
    try session.note(shown, under: disclosure, in: study)
    guard format == .json else { return report.csv.text }
    return disclosure.profile == .none ? figures.json().text : report.json.text
  }

  private func matrix(of study: Study, in session: Session) throws -> ThemeMatrix {
    let responses = try selection.responses(of: study, in: session)
    let coder = try session.coder(in: study)
    let readings = Reading.all(
      of: responses, on: try session.shelf(for: responses, in: study), with: coder)
    let leftOut = responses.count - readings.count
    if leftOut > 0 {
      session.console.complain(
        "\(leftOut.of("response")) left out: taken back, or the person did not want to take part.")
    }
    return ThemeMatrix(readings, coder.codebook)
  }
}
