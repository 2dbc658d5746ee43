import ArgumentParser
import Coproduction
import Study

/// Lets one statement stand for another that says the same.
struct MergeStatement: Verb {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Merge a statement into another that says the same.")

  @Argument(help: "The code of the statement that is no longer asked about.") var statement: String
  @Argument(help: "The code of the statement that stands for both.") var into: String
  @OptionGroup var reason: Reason
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    try reason.decide(.merge, [statement], into: into, session.study(place), session)
  }
}
