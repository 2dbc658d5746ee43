import ArgumentParser

/// Everything that can be handed over to other programs, or to the person it is about.
struct ExportVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Hand over responses, themes, codings or a questionnaire.",
    discussion: """
      What people took back, and what those who do not take part said, is never handed over to other \
      programs. A file that is there already is never overwritten.
      """,
    subcommands: [
      ExportResponses.self, ExportThemes.self, ExportAllCodings.self, ExportQuestionnaire.self,
      ExportPerson.self,
    ])
}
