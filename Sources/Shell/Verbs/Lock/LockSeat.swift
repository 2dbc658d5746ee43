import ArgumentParser
import Study
import Terminal

/// Keeps the prompt for whoever runs the session, and sets the passphrase that gives it back.
struct LockSeat: Verb {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Keep the prompt for whoever runs the session.",
    discussion: """
      lock --set asks for a passphrase, twice. From then on lock clears the screen and asks for it, \
      and so does every interview that was started at the prompt, when it ends. Doing nothing for a \
      while never locks.

      It guards this prompt against whoever sits at the keyboard. It does not guard the files: \
      whoever owns the folder of the study can read them, and can remove a forgotten passphrase with \
      Responses/.lock. An interview that was not started at the prompt ends where it was started.
      """)

  @Flag(help: "Set the passphrase, or another one.") var set = false
  @Flag(help: "Take the passphrase away.") var remove = false
  @OptionGroup var place: Place

  /// Shorter ones are soon found by trying.
  private static let leastLetters = 8

  func validate() throws {
    if set && remove { throw ValidationError("Write either --set or --remove.") }
  }

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    guard set || remove else { return try lock(study, &session) }
    var lock = SeatLock(of: study, in: session)
    guard set || lock != nil else { return session.console.say("No passphrase is set.") }
    if lock != nil, lock?.ask("The passphrase as it is now: ") != .right {
      throw Failure("Nothing was changed.")
    }
    if remove {
      try study.removePassphrase()
      session.console.say("The passphrase is gone. Interviews end at the prompt again.")
    } else {
      try study.set(try KeptPassphrase(try chosen(session), salt: Self.salt()))
      session.console.say(
        "The passphrase is set. Every interview that is started at the prompt asks for it when it "
          + "ends. To lock the prompt now, type: lock")
    }
  }

  private func lock(_ study: Study, _ session: inout Session) throws {
    guard Seating.isNeeded(session) else {
      throw Failure("There is no prompt to lock. Type yousaid first, then lock at its prompt.")
    }
    guard var lock = SeatLock(of: study, in: session) else {
      throw Failure("No passphrase is set, so nothing was locked. To set one, type: lock --set")
    }
    // Whoever comes back with the passphrase need not be a leader.
    session.close()
    session.console.clear()
    lock.hold()
  }

  /// A new passphrase, typed twice.
  private func chosen(_ session: Session) throws -> String {
    let first = try typed("A passphrase of \(Self.leastLetters) letters or more: ", session)
    guard first.count >= Self.leastLetters else {
      throw Failure(
        "That is too short. Nothing was changed. Take three or four words, and type: lock --set")
    }
    guard try typed("The same again: ", session) == first else {
      throw Failure(
        "The two were not the same. Nothing was changed. To try again, type: lock --set")
    }
    return first
  }

  private func typed(_ prompt: String, _ session: Session) throws -> String {
    guard case .line(let line) = session.console.readSecret(prompt: prompt) else {
      throw Failure("Nothing was changed.")
    }
    return line
  }

  private static func salt() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}
