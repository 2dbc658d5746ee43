import Study
import Survey
import Terminal

/// Writes down what somebody says at one seat as records, and tries again where a disk fails.
struct RecordKeeper<Content: Codable & Equatable & Sendable> {
  private let kind: RecordKind
  private let study: Study
  private let console: any Console
  private let now: () -> Moment
  /// The ids of what was written at this seat.
  private var written: Set<String>

  init(_ kind: RecordKind, in study: Study, _ session: Session, written: Set<String> = []) {
    self.kind = kind
    self.study = study
    self.written = written
    console = session.console
    now = session.now
  }

  /// Writes something down; returns when the disk holds it, or when the people here give up.
  ///
  /// - Returns: Whether the disk holds it.
  mutating func write(_ content: Content) -> Bool {
    let time = now()
    let id = ResponseID.random(at: time)
    while true {
      do {
        try study.write(content, as: kind, at: time, id: id)
        written.insert(id)
        return true
      } catch {
        console.say("What you chose is not lost, but it could not be kept on the disk yet.")
        console.say("Tell the person who is running this session.")
        console.complain("\(error)")
      }
      guard case .line(let line) = console.readAnswer(prompt: "To try again, press Enter: "),
        line.trimmed.isEmpty
      else {
        console.say(
          "The last choice is not kept on the disk. Write it on paper. "
            + "The choices before it are kept.")
        return false
      }
    }
  }

  /// Takes everything that was said at this seat out again.
  ///
  /// - Returns: Whether nothing is left of it.
  mutating func discard() -> Bool {
    do {
      try study.erase(kind, ids: written)
      written = []
      return true
    } catch {
      console.complain("\(error)")
      return false
    }
  }
}
