import ArgumentParser
import Coproduction
import Forms
import Reports
import Study
import Survey
import Terminal

/// Shows one proposal whole.
struct ShowProposal: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one proposal whole, and whether it is easy to read.")

  @Argument(help: "The code of the proposal, such as p-4f7k.") var code: String
  @OptionGroup var printing: Printing
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let proposal = try session.proposal(code, in: session.proposals(in: study))
    let page = ProposalPage(proposal, findings: try findings(on: proposal, study, session))
    try session.show(
      page.document, json: page.json.text, csv: ProposalsReport([proposal]).csv.text, as: printing)
  }

  /// What the checks find in the questionnaire as it would be, or as it is once it has the change.
  private func findings(
    on proposal: Proposal, _ study: Study, _ session: Session
  ) throws -> [String] {
    let change = proposal.idea.change
    guard var edit = try? session.edit(proposal.idea.questionnaire, in: study).edit else {
      return []
    }
    if proposal.decision == nil { try? edit.make(change) }
    return try session.findings(on: change, in: edit.questionnaire, study)
  }
}
