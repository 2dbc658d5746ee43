import ArgumentParser

/// Concerns that somebody may not be safe: seen, raised and decided about.
struct ConcernVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concern", abstract: "See and decide about concerns that somebody is not safe.",
    discussion: """
      In an interview whoever runs the session types the one word concern: the screen is cleared, the \
      interview stops, and the steps of your partnership are shown. The response is used for nothing \
      until somebody decides.
      """,
    subcommands: [
      ListConcerns.self, ShowConcern.self, RaiseConcern.self, ResolveConcern.self,
    ],
    defaultSubcommand: ListConcerns.self)
}
