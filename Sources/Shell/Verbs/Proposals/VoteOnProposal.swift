import ArgumentParser
import Coproduction
import Study
import Survey
import Terminal

/// Writes down a show of hands.
struct VoteOnProposal: Verb {
  static let configuration = CommandConfiguration(
    commandName: "vote", abstract: "Write down a show of hands on a proposal.")

  @Argument(help: "The code of the proposal, such as p-4f7k.") var code: String
  @Option(help: "How many agree.") var agree: Int
  @Option(help: "How many disagree.") var disagree: Int
  @Option(help: "How many do not want to choose.") var pass = 0
  @Option(help: "Whose hands they are: young-person, parent-carer, …") var group: Group
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let proposal = try session.proposal(code, in: session.proposals(in: study))
    if let decision = proposal.decision {
      throw Failure(
        "“\(code)” was decided on \(decision.time.localDate.spoken). Nothing was changed. "
          + "Propose it anew to vote again.")
    }
    let hands = Proposal.Hands(
      group, agree: try Typed.count(agree, for: "--agree"),
      disagree: try Typed.count(disagree, for: "--disagree"),
      pass: try Typed.count(pass, for: "--pass"))
    guard hands.agree + hands.disagree + hands.pass > 0 else {
      throw Failure("Nobody voted, so nothing was written down. Count the hands again.")
    }
    try study.write(ProposalEvent(code, .voted(hands)), as: .proposals, at: session.now())
    session.console.say(
      "The vote on \(code) is written down: \(agree) agreed, \(disagree) disagreed, "
        + "\(pass) passed. To decide: propose decide \(code) accept --because \"…\"")
  }
}
