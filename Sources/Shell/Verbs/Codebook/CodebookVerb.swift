import ArgumentParser

/// Everything about the codebook: showing it, trying it, changing it, handing it over.
struct CodebookVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codebook", abstract: "Show, check, change, export or import the themes.",
    discussion: """
      By itself it shows all themes, with the code of one that theme. Every change is made whole \
      or not at all, raises the version, and is noted in Questionnaires/codebook-changes.jsonl.
      """,
    subcommands: [
      ShowCodebook.self, CheckCodebook.self, AddTheme.self, RenameTheme.self, MergeThemes.self,
      SplitTheme.self, RetireTheme.self, ChangeWords.self, ExportCodebook.self,
      ImportCodebook.self,
    ],
    defaultSubcommand: ShowCodebook.self)
}
