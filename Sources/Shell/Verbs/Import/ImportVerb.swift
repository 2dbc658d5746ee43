import ArgumentParser

/// Everything that can be brought in from elsewhere.
struct ImportVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring in responses, or a questionnaire.",
    subcommands: [ImportResponses.self, ImportQuestionnaire.self])
}
