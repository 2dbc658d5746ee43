import ArgumentParser
import Terminal

/// Shows what can be done.
struct Help: Verb {
  static let configuration = CommandConfiguration(
    commandName: "help", abstract: "Show what can be done, or how one verb works.")
  static let isRecorded = false

  @Argument(help: "A verb, and a verb inside it.") var verb: [String] = []

  func run(in session: inout Session) throws {
    let columns = session.console.screen.columns
    guard let first = verb.first else {
      return overview(session)
    }
    guard var type = Tool.verbs.first(where: { Tool.name(of: $0) == first }) else {
      throw Failure("There is no verb “\(first)”. \(Tool.advice(on: first))")
    }
    for word in verb.dropFirst() {
      guard let part = type.configuration.subcommands.first(where: { Tool.name(of: $0) == word })
      else {
        throw Failure(
          "There is no verb “\(word)” in “\(Tool.name(of: type))”. Type help \(first) to see them.")
      }
      type = part
    }
    session.console.say(Tool.helpMessage(for: type, columns: columns))
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
