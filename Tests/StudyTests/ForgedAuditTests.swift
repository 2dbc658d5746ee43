import Survey
import Testing

@testable import Study

/// What was got wrong elsewhere: CVE-2023-31438 and CVE-2023-31439 of systemd's sealed journals.
@Suite struct `A forged audit` {
  /// The lines of a log written anew from some line on, by whoever holds some key.
  private func forged(
    _ name: AuditLogName, keeping kept: [[UInt8]], entries: Int, by machine: Machine,
    opening: AuditOpening? = nil
  ) throws -> [UInt8] {
    var bytes = Array(kept.joined())
    var hash = kept.reduce(name.start) { $0.followed(by: $1.dropLast()) }
    var seq = kept.count
    func add(_ content: AuditLine.Content) throws {
      seq += 1
      let line = AuditLine(
        seq: seq, time: Audited.moment(), previous: hash.text, content: content, signature: nil)
      let signed = try line.signed(by: machine).bytes()
      hash = hash.followed(by: signed)
      bytes += signed + [0x0A]
    }
    if let opening { try add(.opening(opening)) }
    for _ in 0..<entries {
      try add(.entry(AuditEntry(who: "kl", verb: "help", did: .done)))
    }
    return bytes
  }

  @Test func `is found where lines were cut off and others put there instead`() throws {
    let place = try Audited()
    let log = try place.writeLog(3)
    let name = try #require(AuditLogName(log.head.log))
    let lines = try place.lines(of: log)
    for kept in 1..<lines.count {
      let entries = lines.count - kept
      // Without the key of the computer it is found everywhere.
      try place.scratch.write(
        try forged(name, keeping: Array(lines[..<kept]), entries: entries, by: place.stranger),
        to: place.place(of: log))
      #expect(try !place.findings(isHere: false).isEmpty)
      // With it, by what is known elsewhere: the computer's memory and slips.
      try place.scratch.write(
        try forged(name, keeping: Array(lines[..<kept]), entries: entries, by: place.machine),
        to: place.place(of: log))
      #expect(try place.findings().contains { $0.contains("It was written anew.") })
      #expect(try !place.findings(isHere: false, slips: [log.head.slip]).isEmpty)
    }
  }

  @Test func `is found where a log was sealed again with a newer key`() throws {
    let place = try Audited()
    let log = try place.writeLog(3)
    let name = try #require(AuditLogName(log.head.log))
    let opening = AuditOpening(
      log: name.text, key: place.stranger.key.text, number: 1, after: nil)
    try place.scratch.write(
      try forged(name, keeping: [], entries: 3, by: place.stranger, opening: opening),
      to: place.place(of: log))
    #expect(try !place.findings(isHere: false).isEmpty)
    // Under the name of the newer key it hangs together, and the computer misses its own.
    try place.study.auditFolder.remove(name.file)
    let other = AuditLogName(machine: place.stranger.name, sitting: name.sitting)
    let renamed = AuditOpening(
      log: other.text, key: place.stranger.key.text, number: 1, after: nil)
    try place.scratch.write(
      try forged(other, keeping: [], entries: 3, by: place.stranger, opening: renamed),
      to: "study/Responses/.audit/\(other.file)")
    let check = try place.check()
    #expect(check.findings.contains { $0.contains("It was removed") })
    #expect(check.notes.contains { $0.contains("the key is unknown") })
    #expect(check.notes.contains { $0.contains("is another one than this") })
    #expect(try !place.findings(isHere: false, slips: [log.head.slip]).isEmpty)
  }

  @Test(arguments: [0, -1, Int.min])
  func `is found where its number can be none`(number: Int) throws {
    let place = try Audited()
    let name = AuditLogName(machine: place.stranger.name, sitting: Sample.id)
    let after = AuditHead(log: name.text, count: Int.min, head: "")
    let opening = AuditOpening(
      log: name.text, key: place.stranger.key.text, number: number, after: after)
    try place.writeLog()
    try place.scratch.write(
      try forged(name, keeping: [], entries: 1, by: place.stranger, opening: opening),
      to: "study/Responses/.audit/\(name.file)")
    #expect(try place.findings().contains { $0.contains("is the beginning of another log") })
  }

  @Test func `is found where the key in the study was changed`() throws {
    let place = try Audited()
    try place.writeLog()
    let page = MachineKey.Page(machine: place.machine.name, key: place.stranger.key.text)
    try place.scratch.write(
      try StoredJSON.page(page),
      to: "study/Responses/.audit/machines/\(place.machine.name).json")
    #expect(try place.findings(isHere: false).contains { $0.contains("is not its own") })
  }

  @Test func `is told of where something else lies in its folder`() throws {
    let place = try Audited()
    let log = try place.writeLog()
    try place.scratch.write(try place.scratch.read(place.place(of: log)), to: place.place(of: log))
    #expect(try place.findings() == [])
    let copy = "study/Responses/.audit/\(place.machine.name)-\(Sample.id).jsonl"
    try place.scratch.write(try place.scratch.read(place.place(of: log)), to: copy)
    try place.scratch.write("x", to: "study/Responses/.audit/notes.txt")
    let findings = try place.findings()
    #expect(findings.contains { $0.contains("does not follow") })
    #expect(findings.contains { $0.contains("is no log of the audit") })
  }
}
