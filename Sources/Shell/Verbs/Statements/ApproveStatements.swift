import ArgumentParser
import Coproduction
import Study

/// Lets people vote on statements.
struct ApproveStatements: Verb {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Approve statements, so that people vote on them.")

  @Argument(help: "The codes of the statements.") var statements: [String]
  @OptionGroup var reason: Reason
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    try reason.decide(.approve, statements, session.study(place), session)
  }
}
