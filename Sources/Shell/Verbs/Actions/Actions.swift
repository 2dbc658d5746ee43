import ArgumentParser

/// You said, we did: who does what about what people said, by when, and what came of it.
struct Actions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actions", abstract: "You said, we did: who does what about it, and by when.",
    discussion: """
      actions add --theme wait-salt --said "The waits are too long." --area health --agency health \
      --owner "SEND lead" --by 2027-01-31 --will "We will ask for a second therapist."
      """,
    subcommands: [
      AddAction.self, UpdateAction.self, HelpedAction.self, ListActions.self, ShowAction.self,
      DueActions.self, ActionsSince.self,
    ])
}
