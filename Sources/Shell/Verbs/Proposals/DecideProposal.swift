import ArgumentParser
import Coproduction
import Forms
import Study
import Survey
import Terminal

/// Decides on proposals, and makes the next version of a questionnaire of those that are accepted.
struct DecideProposal: Verb {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Accept proposals, which changes the questions, or decline.",
    discussion: """
      propose decide p-4f7k accept --because "Seven of eight want it." Several proposals for one \
      questionnaire become one version: propose decide p-4f7k p-9x2m accept --because "…"
      """)

  @Argument(help: "The codes of the proposals, and then accept or decline.") var words: [String]
  @Option(help: "Why it is decided like this.") var because: String
  @OptionGroup var place: Place

  private var outcome: Proposal.Ruling.Outcome? {
    words.last.flatMap { Proposal.Ruling.Outcome(rawValue: $0) }
  }

  func validate() throws {
    guard words.count > 1, outcome != nil else {
      throw ValidationError("Name the proposals, and then write accept or decline.")
    }
  }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let because = try Typed.filled(
      because, for: "--because", "People who asked for a change are told why.")
    let register = try session.proposals(in: study)
    let proposals = try words.dropLast().map { try session.proposal($0, in: register) }
    for proposal in proposals {
      guard let decision = proposal.decision else { continue }
      throw Failure(
        "“\(proposal.id)” was decided on \(decision.time.localDate.spoken). Nothing was changed. "
          + "Type propose show \(proposal.id) to see it.")
    }
    guard outcome == .accept else {
      for proposal in proposals {
        let ruling = Proposal.Ruling(.decline, because: because)
        try study.write(
          ProposalEvent(proposal.id, .decided(ruling)), as: .proposals, at: session.now())
      }
      return session.console.say(
        "\(proposals.count.of("proposal")) declined. The questions stay as they are. "
          + "Tell those who asked why.")
    }
    try accept(proposals, because, study, session)
  }

  private func accept(
    _ proposals: [Proposal], _ because: String, _ study: Study, _ session: Session
  ) throws {
    let id = proposals[0].idea.questionnaire
    guard proposals.allSatisfy({ $0.idea.questionnaire == id }) else {
      throw Failure(
        "These proposals are for several questionnaires. Nothing was changed. "
          + "Decide on those of each questionnaire apart.")
    }
    for proposal in proposals where proposal.votes.isEmpty {
      session.console.complain("Nobody has voted on \(proposal.id). It is accepted all the same.")
    }
    let next = try NextVersion(of: id, with: proposals.map(\.idea.change), in: study, session)
    try next.put(in: study)
    for proposal in proposals {
      let ruling = Proposal.Ruling(.accept, because: because, version: next.name)
      try study.write(
        ProposalEvent(proposal.id, .decided(ruling)), as: .proposals, at: session.now())
    }
    session.console.say(
      "“\(id)” is now version \(next.name). The version before it is kept in "
        + "Questionnaires/versions, so that its answers stay readable.")
    session.console.say("To see the questions: preview \(id)")
  }
}
