import Study
import Survey
import Terminal

/// Writes down for the audit what a session does, and says so where that fails.
///
/// Nothing waits for it. A fault never costs a child an answer, so no interview stops for it; and no
/// leader is refused either: whoever could spoil the audit to read unseen could read the files
/// without this program as well, while a refusal could keep somebody from the answers of a child who
/// is not safe, or from a backup on a disk that can only be read.
final class Auditor {
  private let environment: Environment
  private let console: any Console
  private let now: () -> Moment
  private var logs: [String: AuditLog] = [:]
  /// Whether a fault was told in this line already.
  private var isTold = false
  /// What the verb that is being run has to do with.
  var touched = Touched()

  init(_ console: any Console, _ environment: Environment, now: @escaping () -> Moment) {
    self.console = console
    self.environment = environment
    self.now = now
  }

  /// Begins to carry a verb out.
  func begin(_ verb: any Verb.Type) {
    touched = Touched(verb: verb.isRecorded ? Tool.path(of: verb) : nil)
    isTold = false
  }

  /// Writes down how a verb ended, where it had to do with what a study holds.
  func end(_ status: Int32) {
    record(touched.did ?? (status == 0 ? .done : .refused))
    touched = Touched()
  }

  /// Leaves it to another process to write down what it does.
  func handOver() { touched.study = nil }

  /// Writes down how far the verb has come; returns when the disk holds it.
  ///
  /// - Returns: How far the log has come; nil where nothing was written.
  @discardableResult
  func record(_ did: AuditEntry.Deed) -> AuditHead? {
    guard let study = touched.study, let entry = touched.entry(did) else { return nil }
    do {
      let machine = try machine()
      var log = try logs[study.root] ?? AuditLog.begin(in: study, by: machine, at: now())
      // Where a line fails, its log is left as it is.
      logs[study.root] = nil
      try log.append(entry, at: now())
      logs[study.root] = log
      return log.head
    } catch {
      tell(error)
      return nil
    }
  }

  /// How far the newest log of a study has come, and what it says last; nil where there is none.
  func newest(of study: Study) -> (head: AuditHead, did: AuditEntry.Deed?)? {
    guard let state = StateFolder(environment: environment.values),
      let machine = try? Machine.known(state)
    else { return nil }
    return try? study.newestAudit(on: machine)
  }

  private func machine() throws -> Machine {
    guard let state = StateFolder(environment: environment.values) else {
      throw Failure(
        "This account has no place for the key of the audit. Set HOME or XDG_STATE_HOME.")
    }
    return try Machine.here(state)
  }

  /// Says that something was not written down, but never on the screen of a person who answers: there
  /// whoever opened the seat says it.
  private func tell(_ error: any Error) {
    guard !isTold, environment[Seating.seat] == nil else { return }
    isTold = true
    console.complain(
      "This was not written into the audit; everything else was done as it says. \(error)")
  }
}
