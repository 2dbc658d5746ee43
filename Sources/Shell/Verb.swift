import ArgumentParser

/// A command that means the same typed at the prompt or given as arguments.
protocol Verb: ParsableCommand {
  /// Does what it says, in words to the session's console.
  mutating func run(in session: inout Session) throws
}
