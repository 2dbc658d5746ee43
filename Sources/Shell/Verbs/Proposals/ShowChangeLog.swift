import ArgumentParser
import Coproduction
import Reports
import Study
import Survey
import Terminal

/// Shows which changes to the questions people made.
struct ShowChangeLog: Verb {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Show which changes young people and parents made.")

  @Argument(help: "Only this questionnaire.") var questionnaire: String?
  @OptionGroup var printing: Printing
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let report = ChangeLogReport(try session.proposals(in: study).accepted(in: questionnaire))
    try session.show(report.document, json: report.json.text, csv: report.csv.text, as: printing)
  }
}
