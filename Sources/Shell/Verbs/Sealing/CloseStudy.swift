import ArgumentParser
import Terminal

/// Forgets the key that opened a study.
struct CloseStudy: Verb {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close a study that was opened here.")

  func run(in session: inout Session) {
    session.console.say(
      session.close() ? "The study is closed." : "No study was open here.")
  }
}
