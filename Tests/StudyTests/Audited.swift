import Survey

@testable import Study

/// A study with an audit, and two computers that have their state outside it.
struct Audited {
  let scratch: Scratch
  let machine: Machine
  let stranger: Machine

  init() throws {
    scratch = try Scratch()
    machine = try Machine.here(Audited.state("here", scratch))
    stranger = try Machine.here(Audited.state("there", scratch))
  }

  var study: Study { scratch.study }

  private static func state(_ name: String, _ scratch: Scratch) throws -> StateFolder {
    guard let state = StateFolder(environment: ["XDG_STATE_HOME": "\(scratch.path)/\(name)"]) else {
      throw StoreFault(.create, name, .badName)
    }
    try Folder("\(scratch.path)/\(name)").make()
    return state
  }

  static func moment(_ seconds: Int = 0) -> Moment { Moment(seconds: 1_795_277_000 + seconds) }

  /// Writes a log with so many entries.
  @discardableResult
  func writeLog(_ count: Int = 3, by machine: Machine? = nil) throws -> AuditLog {
    var log = try AuditLog.begin(in: study, by: machine ?? self.machine, at: Audited.moment())
    for turn in 0..<count {
      let entry = AuditEntry(
        who: "kl", verb: "show", did: .done, questionnaire: "youth-council", wave: "w\(turn)")
      try log.append(entry, at: Audited.moment(turn))
    }
    return log
  }

  /// Writes down what happened to a response.
  func write(
    _ verb: String, _ did: AuditEntry.Deed, _ id: String, digest: String? = nil, at seconds: Int = 0
  ) throws {
    var log = try AuditLog.begin(in: study, by: machine, at: Audited.moment(seconds))
    let entry = AuditEntry(
      who: "kl", verb: verb, did: did, responses: [.init(id: id, digest: digest)])
    try log.append(entry, at: Audited.moment(seconds))
  }

  /// Where a log lies, seen from the scratch folder.
  func place(of log: AuditLog) -> String { "study/Responses/.audit/\(log.head.log).jsonl" }

  /// The lines of a log, each with its newline.
  func lines(of log: AuditLog) throws -> [[UInt8]] {
    try scratch.read(place(of: log)).split(separator: 0x0A).map { Array($0) + [0x0A] }
  }

  /// What is found when it is looked at on this computer, or with no memory at all.
  func findings(isHere: Bool = true, slips: [String] = []) throws -> [String] {
    try check(isHere: isHere, slips: slips).findings
  }

  func check(isHere: Bool = true, slips: [String] = []) throws -> AuditCheck {
    try AuditCheck(of: study, on: isHere ? machine : nil, slips: slips)
  }
}
