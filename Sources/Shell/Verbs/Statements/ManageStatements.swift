import ArgumentParser

/// Collects short statements, decides about them, and shows what people think of them.
struct ManageStatements: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statements",
    abstract: "Collect short statements, decide about them, and see the votes.",
    discussion: """
      Only approved statements are voted on. Every decision has its reason and is kept; nothing is \
      ever deleted.
      """,
    subcommands: [
      AddStatements.self, ImportStatements.self, ApproveStatements.self, MergeStatement.self,
      HideStatements.self, ListStatements.self, ShowVotes.self,
    ])
}
