import ArgumentParser

/// Who did what and when, and whether that was altered.
struct AuditVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "See who did what, and find out whether that was altered.",
    discussion: """
      Every verb that had to do with what the study holds is written down, with the time, the \
      initials or account, and what came of it; never what was answered, whose it was, or what was \
      looked for.
      """,
    subcommands: [ListAudit.self, VerifyAudit.self], defaultSubcommand: ListAudit.self)
}
