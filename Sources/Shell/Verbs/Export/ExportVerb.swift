import ArgumentParser

/// Everything that can be handed over.
struct ExportVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Hand over everything that is held about one person.",
    subcommands: [ExportPerson.self])
}
