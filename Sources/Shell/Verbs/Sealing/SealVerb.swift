import ArgumentParser

/// Everything about who can read what was saved.
struct SealVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal", abstract: "Seal responses, so that only leaders can read them.",
    discussion: """
      A sealed study can be asked in by everybody and read by its leaders alone, each with a file of \
      their own and a passphrase. By itself it shows for whom the study is sealed.
      """,
    subcommands: [SealInit.self, ShowSeal.self, RotateSeal.self, SealFacilitator.self],
    defaultSubcommand: ShowSeal.self)
}
