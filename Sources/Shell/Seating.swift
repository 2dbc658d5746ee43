import Study
import Terminal

/// Gives the keyboard to the next person: an interview runs in a process of its own, nothing of the
/// last person is left on the screen, and the way back asks for the passphrase where one is set.
enum Seating {
  /// Says whether the verb being run must move to its own process.
  static func isNeeded(_ session: Session) -> Bool {
    session.isAtPrompt && session.console.screen.isInteractive
  }

  /// Runs the present line, or these words, in a process of its own, with a clear screen before and
  /// after it.
  static func run(_ session: Session, words: [String]? = nil) throws {
    session.auditor.handOver()
    session.console.clear()
    var environment = session.environment
    environment.values["YOUSAID_STUDY"] = session.root()
    environment.values[seat] = "1"
    let study = try? Study(root: session.root())
    let seen = study.map(session.marksSeen) ?? []
    // Looked for now: the disk may be pulled out while somebody answers.
    var lock = study.flatMap { SeatLock(of: $0, in: session) }
    let audited = study.flatMap { session.auditor.newest(of: $0) }?.head
    let status = try Seat().run(
      arguments: words ?? session.words, environment: environment)
    // Killed from outside; whatever else was wrong, the interview said itself.
    if status >= 128 {
      session.console.say("")
      session.console.complain(
        "The interview ended early. Every answer that was confirmed is kept. "
          + "Type resume to go on.")
    }
    _ = session.console.readAnswer(prompt: "To clear the screen, press Enter: ")
    if !session.console.clear() {
      session.console.say(String(repeating: "\n", count: session.console.screen.rows))
      session.console.say(
        "This terminal cannot be cleared. Close its window before the next person sits down.")
    }
    lock?.hold()
    guard let study else { return }
    session.tellOfAudit(since: audited, status, in: study)
    session.tellOfMarks(since: seen, in: study)
  }

  /// Set for an interview that has a process of its own.
  static let seat = "YOUSAID_SEAT"

  /// Says whether this is the process of one interview.
  static func isSeat(_ session: Session) -> Bool { session.environment[seat] != nil }
}
