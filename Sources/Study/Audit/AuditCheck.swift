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

  /// Holds the audit of a study against itself, against what this computer remembers, against the
  /// responses, and against slips that were copied down; nothing is written.
  public init(of study: Study, on machine: Machine?, slips: [String] = []) throws(StoreFault) {
    let found = try study.auditLogs()
    findings = found.problems
    readings = Dictionary(uniqueKeysWithValues: found.logs.map { ($0.name.text, $0) })
    compareLogs(in: study)
    compareMachines(in: study, with: machine)
    compareMemory(of: study, on: machine)
    try compareResponses(of: study)
    for slip in slips { compare(slip) }
  }

  /// Every log, in the order of names.
  var ordered: [AuditReading] { readings.values.sorted { $0.name.text < $1.name.text } }

  /// Holds a log against a head; the sentence begins with who says so.
  mutating func compare(_ head: AuditHead, says who: String) {
    guard let log = readings[head.log] else {
      findings.append("\(who) the log \(head.log), which is not here. It was removed.")
      return
    }
    switch log.standing(at: head) {
    case .agrees, .isUnsure: break
    case .isShorter(let count):
      findings.append(
        "\(who) \(head.count) lines in the log \(head.log), which has \(count). Its end was cut off."
      )
    case .differs:
      findings.append(
        "\(who) another line \(head.count) in the log \(head.log). It was written anew.")
    }
  }

  private mutating func compareLogs(in study: Study) {
    for log in ordered {
      if let fault = log.fault { findings.append(fault) }
      if let before = log.opening?.after {
        compare(before, says: "The log \(log.name.text) knows of")
      }
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
