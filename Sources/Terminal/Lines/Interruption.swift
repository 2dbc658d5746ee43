import Glibc
import Synchronization

/// A signal handler is given nothing to write to, so what it sets has to live here.
private let pending = Atomic(false)

/// Ctrl-C, kept until a read can tell of it.
enum Interruption {
  static var isPending: Bool { pending.load(ordering: .relaxed) }

  /// From now on Ctrl-C ends the line being typed and not the program.
  static func watch() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in pending.store(true, ordering: .relaxed) }
    sigaction(SIGINT, &action, nil)
  }

  /// Whether there was one, which is forgotten by asking.
  static func take() -> Bool { pending.exchange(false, ordering: .relaxed) }
}
