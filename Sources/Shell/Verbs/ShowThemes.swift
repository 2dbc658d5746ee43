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
    let codebook = try session.codebook(in: study)
    let ids = Set(responses.map(\.questionnaire.id))
    let shelf = Shelf(try session.questionnaires(in: study, ids: ids))
    let readings = Reading.all(of: responses, on: shelf, with: CompiledCodebook(codebook))
    let split = try by.map {
      try Split(of: readings, by: Field($0), on: shelf, codebook: codebook)
    }
    let titles = Dictionary(uniqueKeysWithValues: ids.map { ($0, shelf.title($0)) })
    return ThemesReport(
      Summary(of: readings, codebook: codebook), split: split,
      tallies: Tally.all(of: readings, on: shelf), titles: titles, quotes: quotes,
      checked: try session.endorsements(
        on: codebook, questionnaires: Array(ids), waves: responses.map(\.wave), in: study),
      rewordings: Rewording.all(of: readings, on: shelf))
  }
}
