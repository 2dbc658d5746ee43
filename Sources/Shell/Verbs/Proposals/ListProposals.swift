import ArgumentParser
import Coproduction
import Reports
import Study
import Survey
import Terminal

/// Lists what was proposed.
struct ListProposals: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what was proposed, and what became of it.")

  @Argument(help: "Only this questionnaire.") var questionnaire: String?
  @OptionGroup var printing: Printing
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let register = try session.proposals(in: study)
    let report = ProposalsReport(register.proposals(about: questionnaire))
    try session.show(report.document, json: report.json.text, csv: report.csv.text, as: printing)
  }
}
