import ArgumentParser
import Survey

/// The program: its verbs, listed once, by who uses them.
public struct Tool: ParsableCommand {
  /// What `--help` shows, and every verb.
  public static let configuration = CommandConfiguration(
    commandName: "yousaid",
    abstract: "Listens to children and young people with SEND and to their parents and carers.",
    usage: "yousaid [--study DIR] [VERB …]",
    discussion: """
      Without a verb it opens a prompt where the same verbs can be typed. \
      In an interview these words work at every question: \
      back, skip, again, what, help, break, stop.
      """,
    version: "yousaid 1",
    groupedSubcommands: [
      CommandGroup(
        name: "Facilitator",
        subcommands: [
          Ask.self, Resume.self, Sessions.self, ManageStatements.self, CastVotes.self,
          Prioritise.self, Agree.self, Propose.self, Preview.self, ListQuestionnaires.self,
          Check.self, ImportVerb.self, CodeAnswers.self, Codings.self,
        ]),
      CommandGroup(
        name: "Leader",
        subcommands: [
          ShowThemes.self, Compare.self, WhoSaid.self, Show.self, Find.self, ListResponses.self,
          ReportVerb.self, ExportVerb.self, ListReleases.self, CodebookVerb.self, Actions.self,
        ]),
      CommandGroup(
        name: "Protection",
        subcommands: [
          ChangeConsent.self, Withdraw.self, Erase.self, Expire.self, ConcernVerb.self,
          LockSeat.self, AuditVerb.self,
        ]),
      CommandGroup(
        name: "Set-up",
        subcommands: [
          MakeStudy.self, ShowSettings.self, Doctor.self, BackUp.self, Restore.self, SealVerb.self,
          OpenStudy.self, CloseStudy.self,
        ]),
      CommandGroup(name: "Prompt", subcommands: [Help.self, Quit.self]),
    ])

  /// Makes the program; ArgumentParser asks for it.
  public init() {}

  /// Every verb.
  static var verbs: [any ParsableCommand.Type] {
    configuration.groupedSubcommands.flatMap(\.subcommands)
  }

  /// The names that lead to a verb, such as `export person`; nil where it is none.
  static func path(
    of verb: any ParsableCommand.Type, among verbs: [any ParsableCommand.Type] = verbs
  ) -> String? {
    for known in verbs {
      if known == verb { return name(of: known) }
      if let rest = path(of: verb, among: known.configuration.subcommands) {
        return "\(name(of: known)) \(rest)"
      }
    }
    return nil
  }

  /// What to do about a word that is no verb.
  static func advice(
    on word: String, among verbs: [any ParsableCommand.Type] = verbs, help: String = "help"
  ) -> String {
    Slip.meant(by: word, among: verbs.map(name)).map { "Did you mean \($0)?" }
      ?? "Type \(help) to see what can be done."
  }

  /// The name that a verb is called by.
  static func name(of verb: any ParsableCommand.Type) -> String {
    verb.configuration.commandName ?? String(describing: verb).lowercased()
  }
}
