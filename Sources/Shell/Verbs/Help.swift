import ArgumentParser
import Terminal

/// Shows what can be done.
struct Help: Verb {
  static let configuration = CommandConfiguration(
    commandName: "help", abstract: "Show what can be done, or how one verb works.")

  @Argument(help: "A verb, such as ask or statements add.") var verb: [String] = []

  func run(in session: inout Session) throws {
    let columns = session.console.screen.columns
    guard let first = verb.first else {
      return overview(session)
    }
    guard let type = Tool.verbs.first(where: { Tool.name(of: $0) == first }) else {
      throw Failure("There is no verb “\(first)”. \(Tool.advice(on: first))")
    }
    let meant = verb.count > 1 ? try part(verb[1], of: type) : type
    session.console.say(Tool.helpMessage(for: meant, columns: columns))
  }

  /// The verb of that name that comes after another one.
  private func part(
    _ name: String, of type: any ParsableCommand.Type
  ) throws -> any ParsableCommand.Type {
    let parts = type.configuration.subcommands
    if let part = parts.first(where: { Tool.name(of: $0) == name }) { return part }
    let names = parts.map { Tool.name(of: $0) }
    throw Failure(
      "“\(Tool.name(of: type)) \(name)” is not something that yousaid can do. "
        + (names.isEmpty ? "" : "There are: \(names.joined(separator: ", ")). ")
        + "Type help \(Tool.name(of: type)).")
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
