import Glibc
import Survey
import Synchronization

/// What runs when a process ends is given nothing, so what it has to know lives here.
private let isWanted = Atomic(false)
private let isShown = Atomic(false)

/// White made cream, which the terminal keeps until it is told otherwise.
enum Cream {
  private static let on = "\u{1B}]4;15;rgb:ff/fa/e6\u{1B}\\"
  private static let off = "\u{1B}]104;15\u{1B}\\"
  private static let putBackAtExit: Void = { _ = atexit { Cream.suspend() } }()

  /// Shows cream from now on, or the terminal's own white again.
  static func want(_ wanted: Bool) {
    isWanted.store(wanted, ordering: .relaxed)
    if wanted {
      putBackAtExit
      resume()
    } else {
      suspend()
    }
  }

  /// Shows cream where it is wanted.
  static func resume() {
    guard isWanted.load(ordering: .relaxed), !isShown.exchange(true, ordering: .relaxed) else {
      return
    }
    Output.standard.write(on)
  }

  /// Shows white until cream is resumed.
  static func suspend() {
    if isShown.exchange(false, ordering: .relaxed) { Output.standard.write(off) }
  }

  /// Puts back what a process that was killed could not put back itself.
  static func clearAway() { Output.standard.write(Preferences.Theme.reset + off) }
}
