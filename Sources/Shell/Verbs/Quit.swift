import ArgumentParser

/// Leaves the prompt.
struct Quit: Verb {
  static let configuration = CommandConfiguration(
    commandName: "quit", abstract: "Leave the prompt.", aliases: ["exit"])
  static let isRecorded = false

  func run(in session: inout Session) { session.isLeaving = true }
}
