import ArgumentParser

/// The reports that people use: for plans, for boards, for those who spoke.
struct ReportVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write what was said for those who plan and decide.",
    subcommands: [ReportBoard.self, ReportEHC.self, ReportFeedback.self])
}
