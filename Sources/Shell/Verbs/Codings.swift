import ArgumentParser

/// What people have coded: listed, brought in, handed over, compared and taken back.
struct Codings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codings", abstract: "Bring in, hand over, list or take back what people coded.",
    subcommands: [
      ListCodings.self, ImportCodings.self, ExportCodings.self, ShowAgreement.self,
      UndoCodings.self,
    ],
    defaultSubcommand: ListCodings.self)
}
