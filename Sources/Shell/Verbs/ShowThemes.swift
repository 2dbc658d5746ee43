import ArgumentParser
import Reports
import Study
import Survey
import Terminal
import Themes

/// Summarises what people spoke of.
struct ShowThemes: Verb {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "Summarise what people spoke of, with the words behind it.")

  @OptionGroup var selection: Selection
  @Option(help: "Split by group, wave, questionnaire, mode or the name of a question.")
  var by: String?
  @Option(help: "How to print: text, markdown, json or csv.") var format: ReportFormat = .text
  @Option(help: "How many people are quoted on each theme.") var quotes = 3
  @OptionGroup var place: Place

  func validate() throws {
    guard quotes >= 0 else { throw ValidationError("The number of quotes cannot be negative.") }
  }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let responses = try selection.responses(of: study, in: session)
    let report = try report(on: responses, study, session)
    session.show(report.document, json: report.json.text, csv: report.csv.text, as: format)
  }

  private func report(
    on responses: [Response], _ study: Study, _ session: Session
  ) throws -> ThemesReport {
    let coder = try session.coder(in: study)
    let codebook = coder.codebook
    let ids = Set(responses.map(\.questionnaire.id))
    let shelf = try session.shelf(for: responses, in: study)
    let readings = Reading.all(of: responses, on: shelf, with: coder)
    let split = try by.map {
      try Split(of: readings, by: Field($0), on: shelf, codebook: codebook)
    }
    let titles = Dictionary(uniqueKeysWithValues: ids.map { ($0, shelf.title($0)) })
    return ThemesReport(
      Summary(of: readings, codebook: codebook), split: split,
      tallies: Tally.all(of: readings, on: shelf), titles: titles, quotes: quotes)
  }
}
