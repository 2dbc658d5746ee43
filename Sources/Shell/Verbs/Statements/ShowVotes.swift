import ArgumentParser
import Coproduction
import Reports
import Study
import Survey
import Terminal

/// Shows what people think of each statement, what they share, and what divides them.
struct ShowVotes: Verb {
  static let configuration = CommandConfiguration(
    commandName: "results",
    abstract: "Show what people think of the statements, share, and differ on.")

  @OptionGroup var printing: Printing
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let known = try session.statements(in: study)
    let votes = Votes(try session.voteRecords(in: study).map(\.content))
    guard !known.all.isEmpty else {
      throw Failure("There are no statements yet. Add some with: statements add")
    }
    let report = VotesReport(votes.results(of: known))
    try session.show(report.document, json: report.json.text, csv: report.csv.text, as: printing)
  }
}
