import Study
import Survey
import Terminal

/// The passphrase of whoever runs the session, which the way back to the prompt asks for.
struct SeatLock {
  private let session: Session
  private let study: Study
  /// Nil where its file cannot be read, and so nothing opens it.
  private let passphrase: KeptPassphrase?
  private var tries: WrongTries

  /// How a try ended.
  enum Outcome: Equatable { case right, wrong, left }

  /// The lock of a study; nil where no passphrase is set.
  init?(of study: Study, in session: Session) {
    do {
      guard let passphrase = try study.passphrase() else { return nil }
      self.passphrase = passphrase
    } catch {
      session.console.complain("\(error)")
      passphrase = nil
    }
    self.session = session
    self.study = study
    tries = study.wrongTries()
  }

  /// Asks until the passphrase is given; only the end of the terminal ends it too.
  mutating func hold() {
    while true {
      switch ask("The passphrase of whoever runs this session: ") {
      case .right, nil: return
      case .wrong, .left: continue
      }
    }
  }

  /// Asks once.
  ///
  /// - Returns: What came of it; nil where there is nobody to ask any more.
  mutating func ask(_ prompt: String) -> Outcome? {
    switch session.console.readSecret(prompt: prompt) {
    case .end: return nil
    case .interrupted, .line(""): return .left
    case .line(let line): return judge(line) ? .right : .wrong
    }
  }

  private mutating func judge(_ line: String) -> Bool {
    let wait = tries.wait(at: session.now())
    guard wait == 0 else {
      session.console.complain(
        "That was too soon to be looked at. Wait \(wait.of("second")), then type it again.")
      return false
    }
    // It counts before it is looked at, so that ending the program does not take it back.
    let before = tries
    tries.add(at: session.now())
    try? study.keep(tries)
    guard let passphrase, passphrase.isMet(by: line) else {
      complain()
      return false
    }
    tries = WrongTries()
    try? study.forgetWrongTries()
    if before.count > 0 {
      session.console.say("Before this one, \(before.count.of("wrong passphrase")) was typed.")
    }
    return true
  }

  private func complain() {
    let wait = tries.wait(at: session.now())
    session.console.complain(
      "That is not the passphrase. "
        + (wait == 0 ? "Type it again. " : "Wait \(wait.of("second")), then type it again. ")
        + "If nobody knows it any more, whoever owns the study's folder can remove "
        + "\(study.lockPath): it guards this prompt, not the files.")
  }
}
