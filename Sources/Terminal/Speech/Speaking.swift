import Glibc
import Synchronization

/// Whoever reads a key is given nothing, so whose voice the key stops has to live here.
private let speaker = Atomic<pid_t>(0)

/// The one speech of this process that can be heard now, which any key stops.
enum Speaking {
  /// A process group began to speak.
  static func begin(_ group: pid_t) { speaker.store(group, ordering: .relaxed) }

  /// Stops the speech at once, if there is one.
  static func stop() {
    let group = speaker.exchange(0, ordering: .relaxed)
    if group > 0 { kill(-group, SIGKILL) }
  }

  /// A process group is no more, and its number may soon be another's.
  ///
  /// - Returns: Whether nobody had stopped it before.
  static func end(_ group: pid_t) -> Bool {
    speaker.compareExchange(expected: group, desired: 0, ordering: .relaxed).exchanged
  }
}
