import Glibc
import Survey

/// The log of one program that runs: nobody else writes to it, and it is never gone on with later.
public struct AuditLog: Sendable {
  /// How far it has come.
  public private(set) var head: AuditHead
  private let number: Int
  private let file: OpenFile
  private let machine: Machine
  private let memory: AuditMemory
  private var hash: Hash

  /// Begins a log, and returns when the disk holds its first line.
  public static func begin(
    in study: Study, by machine: Machine, at time: Moment
  ) throws(StoreFault) -> AuditLog {
    try study.makeAuditFolders()
    try study.keep(machine.key)
    let memory = AuditMemory(of: study, on: machine)
    while true {
      let before = try memory.newest()
      let number = (before?.number ?? 0) + 1
      let log = try AuditLog(
        number, after: before?.trace.at, in: study, by: machine, memory, at: time)
      if try memory.claim(number, for: log.head) { return log }
      // Another window began one at the same moment, which this one has to name.
      try study.auditFolder.remove(log.head.log + ".jsonl")
    }
  }

  private init(
    _ number: Int, after: AuditHead?, in study: Study, by machine: Machine, _ memory: AuditMemory,
    at time: Moment
  ) throws(StoreFault) {
    let name = AuditLogName(machine: machine.name, sitting: ResponseID.random(at: time))
    self.number = number
    self.machine = machine
    self.memory = memory
    hash = name.start
    head = AuditHead(log: name.text, count: 0, head: hash.text)
    file = try OpenFile.new(study.auditFolder.path(of: name.file), appending: true)
    let opening = AuditOpening(
      log: name.text, key: machine.key.text, number: number, after: after)
    try write(.opening(opening), at: time)
    try study.auditFolder.sync()
  }

  /// Writes down what was done, and returns when the disk holds it.
  ///
  /// After a fault the log must be left as it is, and another one begun.
  public mutating func append(_ entry: AuditEntry, at time: Moment) throws(StoreFault) {
    try write(.entry(entry), at: time)
    try memory.update(number, to: head, did: entry.did)
  }

  private mutating func write(
    _ content: AuditLine.Content, at time: Moment
  ) throws(StoreFault) {
    let bytes: [UInt8]
    do throws(StoredJSON.Refused) {
      let line = AuditLine(
        seq: head.count + 1, time: time, previous: hash.text, content: content, signature: nil)
      bytes = try line.signed(by: machine).bytes()
      guard AuditLine.reading(bytes[...]) != nil else {
        throw StoredJSON.Refused(reason: "the line does not read back as it was written")
      }
    } catch {
      throw StoreFault(.write, file.path, .unwritable(error.reason))
    }
    try file.write(bytes + [0x0A])
    try file.sync()
    hash = hash.followed(by: bytes)
    head.count += 1
    head.head = hash.text
  }
}
