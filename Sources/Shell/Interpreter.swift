import ArgumentParser
import Survey
import Terminal

/// Carries out one line of words and says what went wrong, in the only place where that is said.
enum Interpreter {
  /// Runs a line in a session.
  ///
  /// - Returns: The exit status: 0 done, 1 could not be done, 64 wrong usage.
  static func run(_ words: [String], in session: inout Session) -> Int32 {
    session.words = words
    let status = carryOut(words, in: &session)
    session.auditor.end(status)
    return status
  }

  private static func carryOut(_ words: [String], in session: inout Session) -> Int32 {
    session.closeWhenOver()
    if let suggestion = suggestion(for: words) {
      session.console.complain(suggestion)
      return ExitCode.validationFailure.rawValue
    }
    do {
      var command = try Tool.parseAsRoot(words)
      if var verb = command as? any Verb {
        session.auditor.begin(type(of: verb))
        try verb.run(in: &session)
      } else {
        try command.run()
      }
      guard !session.console.hasLostWords() else {
        throw Failure(
          "Not everything that was to be shown could be written; the disk it goes to may be full. "
            + "What the study holds is as safe as before. Make room before you go on.")
      }
      return ExitCode.success.rawValue
    } catch {
      return tell(error, in: session)
    }
  }

  private static func tell(_ error: any Error, in session: Session) -> Int32 {
    if let status = error as? ExitCode { return status.rawValue }
    let status = Tool.exitCode(for: error)
    if status.isSuccess {
      session.console.say(Tool.fullMessage(for: error, columns: session.console.screen.columns))
    } else if status == .validationFailure {
      session.console.complain(
        suggestion(forPartOf: session.words)
          ?? Tool.fullMessage(for: error, columns: session.console.screen.columns))
    } else {
      session.console.complain("\(error)")
    }
    return status.rawValue
  }

  /// What to say of a first word that is no verb; nil where it is one, or an option.
  private static func suggestion(for words: [String]) -> String? {
    guard let word = words.first, !word.hasPrefix("-"), verb(word) == nil else { return nil }
    return "“\(word)” is not something that yousaid can do. \(Tool.advice(on: word))"
  }

  /// The same of a second word that is no part of the first one, where a part belongs there.
  private static func suggestion(forPartOf words: [String]) -> String? {
    guard words.count > 1, let parts = verb(words[0])?.configuration.subcommands, !parts.isEmpty,
      !words[1].hasPrefix("-"), !parts.map(Tool.name).contains(words[1])
    else { return nil }
    return "“\(words[1])” is not something that \(words[0]) can do. "
      + Tool.advice(on: words[1], among: parts, help: "help \(words[0])")
  }

  private static func verb(_ name: String) -> (any ParsableCommand.Type)? {
    Tool.verbs.first { Tool.name(of: $0) == name || $0.configuration.aliases.contains(name) }
  }
}
