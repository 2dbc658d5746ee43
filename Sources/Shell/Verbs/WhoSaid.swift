import ArgumentParser
import Reports
import Study
import Survey
import Terminal
import Themes

/// Shows every answer behind a figure, and who or what found the theme in it.
struct WhoSaid: Verb {
  static let configuration = CommandConfiguration(
    commandName: "who-said", abstract: "Show every answer behind a figure, and what found it.")

  @Argument(help: "A theme, by code or name.") var theme: String?
  @Flag(help: "The answers that speak of no theme, in place of a theme.") var uncoded = false
  @Flag(help: "The questions for words that were left without, in place of a theme.")
  var none = false
  @OptionGroup var selection: Selection
  @Option(help: "Split by group, wave, questionnaire, mode, language or the name of a question.")
  var by: String?
  @OptionGroup var printing: Printing
  @OptionGroup var place: Place

  func validate() throws {
    guard [theme != nil, uncoded, none].count(where: { $0 }) == 1 else {
      throw ValidationError("Name one theme, or write --uncoded or --none.")
    }
    guard theme != nil || by == nil else {
      throw ValidationError("Only a theme can be split. Leave out --by.")
    }
  }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let responses = try selection.responses(of: study, in: session)
    if let theme {
      return try session.show(
        try session.excerpts(of: theme, in: responses, by: by, study), as: printing)
    }
    let shelf = try session.shelf(for: responses, in: study)
    if none {
      let report = SilencesReport(
        Silence.all(in: Reading.all(of: responses, on: shelf), on: shelf))
      return try session.show(
        report.document, json: report.json.text, csv: report.csv.text, as: printing)
    }
    let readings = Reading.all(of: responses, on: shelf, with: try session.coder(in: study))
    try session.show(ExcerptsReport(Finding(uncodedIn: readings)), as: printing)
  }
}
