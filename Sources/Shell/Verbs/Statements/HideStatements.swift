import ArgumentParser
import Coproduction
import Study

/// Keeps statements from being voted on, without deleting them.
struct HideStatements: Verb {
  static let configuration = CommandConfiguration(
    commandName: "hide", abstract: "Hide statements, so that nobody votes on them any more.")

  @Argument(help: "The codes of the statements.") var statements: [String]
  @OptionGroup var reason: Reason
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    try reason.decide(.hide, statements, session.study(place), session)
  }
}
