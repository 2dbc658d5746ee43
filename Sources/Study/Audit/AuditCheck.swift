import Survey

/// What came of holding the audit of a study against everything that is known of it.
public struct AuditCheck: Sendable {
  /// A sentence about everything that is not as it was written.
  public internal(set) var findings: [String]
  /// A sentence about everything that could not be compared.
  public internal(set) var notes: [String] = []
  /// How many logs were read.
  public var logs: Int { readings.count }
  /// How many lines were read.
  public var lines: Int { readings.values.reduce(0) { $0 + $1.heads.count } }
  /// How many responses were held against what was written down when they were saved.
  public internal(set) var responses = 0

  let readings: [String: AuditReading]
  /// The number of the last log of each computer in which a backup was put back: what was lost before
  /// that need not be anybody's doing.
  private let restored: [String: Int]

  /// Holds the audit of a study against itself, against what this computer remembers, against the
  /// responses, and against slips that were copied down; nothing is written.
  public init(of study: Study, on machine: Machine?, slips: [String] = []) throws(StoreFault) {
    let found = try study.auditLogs()
    findings = found.problems
    readings = Dictionary(uniqueKeysWithValues: found.logs.map { ($0.name.text, $0) })
    restored = found.logs.reduce(into: [:]) { restored, log in
      guard log.isOfRestoring, let number = log.opening?.number else { return }
      restored[log.name.machine] = max(restored[log.name.machine] ?? 0, number)
    }
    compareLogs()
    compareMachines(in: study, with: machine)
    compareMemory(of: study, on: machine)
    try compareResponses(of: study)
    for slip in slips { compare(slip) }
  }

  /// Every log, in the order of names.
  var ordered: [AuditReading] { readings.values.sorted { $0.name.text < $1.name.text } }

  /// Holds a log, which has that number where it is known, against a head; the sentence begins with
  /// who says so.
  mutating func compare(_ head: AuditHead, says who: String, number: Int? = nil) {
    guard let words = disagreement(with: head) else { return }
    let machine = AuditLogName(head.log)?.machine ?? ""
    guard let number, let last = restored[machine], number < last else {
      return findings.append("\(who) \(words)")
    }
    notes.append("\(who) \(words) A backup was put back since, which may have been an older one.")
  }

  /// How a log differs from a head; nil where it agrees, or where that is told already.
  private func disagreement(with head: AuditHead) -> String? {
    guard let log = readings[head.log] else {
      return "the log \(head.log), which is not here. It was removed, or not copied along."
    }
    return switch log.standing(at: head) {
    case .agrees, .isUnsure: nil
    case .isShorter(let count):
      "\(head.count) lines in the log \(head.log), which has \(count). Its end was cut off."
    case .differs: "another line \(head.count) in the log \(head.log). It was written anew."
    }
  }

  private mutating func compareLogs() {
    for log in ordered {
      if let fault = log.fault { findings.append(fault) }
      guard let opening = log.opening, let before = opening.after else { continue }
      compare(before, says: "The log \(log.name.text) knows of", number: opening.number - 1)
    }
  }

  private mutating func compare(_ slip: String) {
    let isThere = ordered.contains { log in
      log.heads.enumerated().contains { place, head in
        AuditHead(log: log.name.text, count: place + 1, head: head).isNamed(by: slip) ?? false
      }
    }
    guard !isThere else { return }
    findings.append(
      "No log ever stood at \(slip). If it was copied rightly, the log was removed, cut off or "
        + "written anew.")
  }
}
