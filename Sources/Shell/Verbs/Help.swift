import ArgumentParser
import Terminal

/// Shows what can be done.
struct Help: Verb {
  static let configuration = CommandConfiguration(
    commandName: "help", abstract: "Show what can be done, or how one verb works.")

  @Argument(help: "A verb, such as themes or codings import.") var verb: [String] = []

  func run(in session: inout Session) throws {
    guard !verb.isEmpty else { return overview(session) }
    var found: (any ParsableCommand.Type)?
    for word in verb {
      let known = found?.configuration.subcommands ?? Tool.verbs
      guard let type = known.first(where: { Tool.name(of: $0) == word }) else {
        throw Failure("There is no verb “\(word)”. \(Tool.advice(on: word, among: known))")
      }
      found = type
    }
    guard let found else { return }
    session.console.say(
      Tool.helpMessage(for: found, columns: session.console.screen.columns))
  }

  /// Every verb with what it does, by who uses it.
  private func overview(_ session: Session) {
    for group in Tool.configuration.groupedSubcommands {
      session.console.say("\(group.name):")
      for verb in group.subcommands {
        session.console.say("  \(Tool.name(of: verb)): \(verb.configuration.abstract)")
      }
    }
    session.console.say(
      "In an interview these words work at every question: back, skip, again, what, help, break, "
        + "stop. Type help and a verb to see how it works.")
  }
}
