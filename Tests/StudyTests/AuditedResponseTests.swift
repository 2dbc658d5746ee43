import Survey
import Testing

@testable import Study

@Suite struct `The audit of responses` {
  /// A response that was begun and saved as an interview does it.
  private func saved(
    in place: Audited, at seconds: Int = 0
  ) throws -> (id: String, path: String, log: AuditLog) {
    var log = try AuditLog.begin(in: place.study, by: place.machine, at: Audited.moment(seconds))
    var response = try Sample.response(answers: Sample.twelve)
    try log.append(
      AuditEntry(who: "kl", verb: "ask", did: .begun, responses: [.init(id: response.id)]),
      at: Audited.moment(seconds))
    var chance = SplitMix(seed: 1)
    response.audit = Response.AuditMark(at: log.head, using: &chance)
    let path = try place.study.publish(response).path
    let subject = AuditEntry.Subject(id: response.id, digest: try Study.digest(at: path))
    try log.append(
      AuditEntry(who: "kl", verb: "ask", did: .finished, responses: [subject]),
      at: Audited.moment(seconds))
    return (response.id, String(path.dropFirst(place.scratch.path.count + 1)), log)
  }

  @Test func `misses a response that was changed, and one that is gone`() throws {
    let place = try Audited()
    let (_, path, _) = try saved(in: place)
    let check = try place.check()
    #expect(check.findings == [] && check.responses == 1)
    let bytes = try place.scratch.read(path)
    var text = String(decoding: bytes, as: UTF8.self)
    text.replace("I waited so long.", with: "I was happy.")
    try place.scratch.write(text, to: path)
    #expect(try place.findings(isHere: false).contains { $0.contains("It was changed.") })
    try place.scratch.write(bytes, to: path)
    #expect(try place.findings() == [])
    try Folder(place.scratch.path).remove(path)
    #expect(try place.findings(isHere: false).contains { $0.contains("is gone") })
  }

  @Test func `lets go what was erased, and says where it came back`() throws {
    let place = try Audited()
    let (id, path, _) = try saved(in: place)
    let bytes = try place.scratch.read(path)
    try place.write("erase", .begun, id, at: 5)
    try Folder(place.scratch.path).remove(path)
    #expect(try place.findings() == [])
    try place.write("erase", .done, id, at: 6)
    #expect(try place.findings() == [])
    try place.scratch.write(bytes, to: path)
    #expect(try place.findings().contains { $0.contains("is here again") })
    // Somebody may bring it in again, and say so.
    try place.write(
      "import responses", .done, id, digest: Hash(of: bytes).text, at: 9)
    #expect(try place.findings() == [])
  }

  @Test func `knows from a response that a log was cut off or removed`() throws {
    let place = try Audited()
    let (_, _, log) = try saved(in: place)
    let lines = try place.lines(of: log)
    // The line that says that it was saved, and then the one that says that it was begun.
    for kept in [2, 1] {
      try place.scratch.write(Array(lines[..<kept].joined()), to: place.place(of: log))
      let findings = try place.findings(isHere: false)
      #expect(findings.contains { $0.contains("No line says") })
      #expect(findings.contains { $0.contains("Its end was cut off.") } == (kept == 1))
    }
    try place.study.auditFolder.remove(log.head.log + ".jsonl")
    #expect(try place.findings(isHere: false).contains { $0.contains("It was removed") })
  }

  @Test func `misses a draft that is gone`() throws {
    let place = try Audited()
    try place.write("ask", .begun, Sample.id)
    #expect(try place.findings().contains { $0.contains("its draft is gone") })
    var draft = try Draft.begin(try Sample.response(), in: place.study)
    try place.write("ask", .left, Sample.id, at: 1)
    #expect(try place.findings() == [])
    try draft.discard()
    #expect(try !place.findings().isEmpty)
    try place.write("resume", .discarded, Sample.id, at: 2)
    #expect(try place.findings() == [])
  }

  @Test func `counts what it knows nothing of, and does not call it altered`() throws {
    let place = try Audited()
    _ = try place.study.publish(try Sample.response())
    try place.writeLog()
    let check = try place.check()
    #expect(check.findings == [] && check.notes.contains { $0.contains("knows nothing: 1") })
  }

  @Test func `stands in the draft, so that finishing twice gives the same bytes`() throws {
    let place = try Audited()
    let log = try place.writeLog(1)
    var response = try Sample.response()
    var chance = SplitMix(seed: 2)
    response.audit = Response.AuditMark(at: log.head, using: &chance)
    let draft = try Draft.begin(response, in: place.study)
    #expect(draft.response.audit == response.audit)
    let bytes = try ResponseFile.bytes(of: draft.response)
    var memory = PlainMemory()
    #expect(
      PlainJSON.response(in: bytes, remembering: &memory)?.audit == response.audit)
    #expect(try StoredJSON.decode(Response.self, from: bytes).audit == response.audit)
    #expect(response.audit?.salt.count == 32)
  }
}
