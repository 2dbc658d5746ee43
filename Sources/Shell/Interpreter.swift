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
    if let suggestion = suggestion(for: words) {
      session.console.complain(suggestion)
      return ExitCode.validationFailure.rawValue
    }
    do {
      var command = try Tool.parseAsRoot(words)
      if var verb = command as? any Verb {
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
        Tool.fullMessage(for: error, columns: session.console.screen.columns))
    } else {
      session.console.complain("\(error)")
    }
    return status.rawValue
  }

  /// What to say of a word that is no verb where one should stand; nil where it is, or an option.
  private static func suggestion(for words: [String]) -> String? {
    guard let word = words.first, !word.hasPrefix("-") else { return nil }
    guard let verb = Tool.verbs.first(where: { Tool.names(of: $0).contains(word) }) else {
      return "“\(word)” is not something that yousaid can do. \(Tool.advice(on: word))"
    }
    let parts = verb.configuration.subcommands
    guard !parts.isEmpty, let second = words.dropFirst().first, !second.hasPrefix("-"),
      second != "help", !parts.flatMap(Tool.names).contains(second)
    else { return nil }
    return "“\(second)” is not something that \(word) can do. "
      + Tool.advice(on: second, among: parts, help: "help \(word)")
  }
}
