import ArgumentParser

/// Keeps the record of a time when people come together.
struct Sessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Keep the record of a session: who met, and who will listen.",
    discussion: """
      What is asked, said and voted on while a session is open belongs to it. Closing it says what \
      is still missing for people to be heard: space, voice, audience and influence.
      """,
    subcommands: [StartSession.self, CloseSession.self, ShowSession.self, ListSessions.self])
}
