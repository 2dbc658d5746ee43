import ArgumentParser
import Study
import Survey
import Terminal

/// Lists what was done, the newest last.
struct ListAudit: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List who did what and when, the newest last.")
  static let isRecorded = false

  @Option(help: "Only from this day on, such as 2026-09-01.") var since: String?
  @Option(help: "Only what was done under these initials or this account.") var who: String?
  @OptionGroup var place: Place

  func run(in session: inout Session) throws {
    let study = try session.study(place)
    let since = try since.map(Typed.day)
    let found = try study.auditEvents()
    for problem in found.problems { session.console.complain(problem) }
    let shown = found.events.filter { event in
      (since.map { event.time.localDate >= $0 } ?? true)
        && (who.map { $0 == event.entry.who } ?? true)
    }
    for event in shown { session.console.say(event.words) }
    session.console.say(shown.isEmpty ? "Nothing was written down." : "\(shown.count.of("line")).")
    if let newest = session.auditor.newest(of: study) {
      session.console.say("On this computer the audit stands at \(newest.head.slip).")
    }
    if !found.problems.isEmpty { throw ExitCode.failure }
  }
}

extension AuditEvent {
  /// What was done, in words.
  fileprivate var words: String {
    let place = [entry.questionnaire, entry.wave.map { "wave \($0)" }].compactMap(\.self)
    let ids = entry.responses ?? []
    let responses = ids.count > 3 ? [ids.count.of("response")] : ids.map { "response \($0.id)" }
    let on = (place + responses).joined(separator: ", ")
    return "\(time.spoken): \(entry.who), \(entry.verb)\(on.isEmpty ? "" : " (\(on))"): "
      + "\(entry.did.words), on the computer \(machine)."
  }
}

extension AuditEntry.Deed {
  /// What came of it, in words.
  fileprivate var words: String {
    switch self {
    case .begun: "begun"
    case .done: "done"
    case .refused: "not done, or not all of it"
    case .finished: "finished and saved"
    case .stopped: "stopped and saved"
    case .left: "left to be gone on with"
    case .discarded: "nothing kept"
    case .concern: "stopped for a concern"
    case .unsaved: "not saved"
    }
  }
}
