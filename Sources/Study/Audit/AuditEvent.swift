import Survey

/// An entry of the audit with its time and the computer that wrote it.
public struct AuditEvent: Equatable, Sendable {
  /// When it was written.
  public var time: Moment
  /// What the computer is called.
  public var machine: String
  /// What was done.
  public var entry: AuditEntry
}

extension Study {
  /// Everything that was written down, the newest last, and a sentence about every log that cannot be
  /// relied on.
  ///
  /// Within a log the order is that of writing, whatever the clock said.
  public func auditEvents() throws(StoreFault) -> (events: [AuditEvent], problems: [String]) {
    let found = try auditLogs()
    var events: [(key: Int, event: AuditEvent)] = []
    // Logs of one second are in the order of their numbers.
    for log in found.logs.sorted(by: { ($0.opening?.number ?? 0) < ($1.opening?.number ?? 0) }) {
      var latest = Int.min
      for (entry, time) in log.entries {
        latest = max(latest, time.seconds)
        events.append((latest, AuditEvent(time: time, machine: log.name.machine, entry: entry)))
      }
    }
    let ordered = events.enumerated().sorted {
      ($0.element.key, $0.offset) < ($1.element.key, $1.offset)
    }
    return (ordered.map(\.element.event), found.problems + found.logs.compactMap(\.fault))
  }
}
