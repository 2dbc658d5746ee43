import ArgumentParser

/// Changes to the questions: asked for, voted on, decided, written down.
struct Propose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "Change the questions together: propose, vote, decide.",
    discussion: """
      propose add youth-council --name clubs --type "select_one yes_no" \
      --label "Do you go to a club?" --by young-person --because "Clubs matter to us."
      """,
    subcommands: [
      ProposeAdd.self, ProposeReword.self, ProposeRemove.self, ListProposals.self,
      ShowProposal.self, VoteOnProposal.self, DecideProposal.self, ShowChangeLog.self,
    ])
}
