import ArgumentParser
import Coproduction
import Study
import Terminal

/// Lets each person say what comes first, and what comes next.
struct RankPriorities: Verb {
  static let configuration = CommandConfiguration(
    commandName: "ranking", abstract: "Each person says what comes first, and what comes next.")

  @OptionGroup var options: RoundOptions

  func run(in session: inout Session) throws {
    try options.run(.ranking, most: 10, in: &session)
  }
}
