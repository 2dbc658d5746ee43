import ArgumentParser

/// What people have coded: brought in, handed over, listed and taken back.
struct Codings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codings", abstract: "Bring in, hand over, list or take back what people coded.",
    subcommands: [ListCodings.self, ImportCodings.self, ExportCodings.self, UndoCodings.self],
    defaultSubcommand: ListCodings.self)
}
