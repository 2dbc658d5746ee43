import ArgumentParser

/// A command that means the same typed at the prompt or given as arguments.
protocol Verb: ParsableCommand {
  /// Does what it says, in words to the session's console.
  mutating func run(in session: inout Session) throws
  /// Whether the audit keeps that it was run: it has to do with what a study holds.
  static var isRecorded: Bool { get }
}

extension Verb {
  static var isRecorded: Bool { true }
}
