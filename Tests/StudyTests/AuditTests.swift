import Survey
import Testing

@testable import Study

@Suite struct `The audit` {
  @Test func `that nobody touched holds, here and elsewhere`() throws {
    let place = try Audited()
    for count in [0, 3, 1] { try place.writeLog(count) }
    try place.writeLog(2, by: place.stranger)
    let check = try place.check()
    #expect(check.findings == [] && check.logs == 4 && check.lines == 10)
    #expect(check.notes.count == 1, "\(check.notes)")
    #expect(try place.findings(isHere: false) == [])
  }

  @Test func `misses every byte that is another`() throws {
    let place = try Audited()
    let log = try place.writeLog(2)
    let bytes = try place.scratch.read(place.place(of: log))
    for (index, byte) in bytes.enumerated() {
      for other in [byte ^ 1, byte ^ 0x20, 0x0A] where other != byte {
        var altered = bytes
        altered[index] = other
        try place.scratch.write(altered, to: place.place(of: log))
        #expect(try !place.findings(isHere: false).isEmpty, "\(index) \(other)")
      }
    }
  }

  @Test func `misses every line that is taken out, doubled or moved`() throws {
    let place = try Audited()
    let log = try place.writeLog(4)
    let lines = try place.lines(of: log)
    for index in lines.indices {
      var without = lines
      without.remove(at: index)
      try place.scratch.write(Array(without.joined()), to: place.place(of: log))
      // What is missing at the end shows only where somebody knows of it.
      let isLast = index == lines.count - 1
      #expect(try place.findings(isHere: false).isEmpty == isLast && !place.findings().isEmpty)
      #expect(try !place.findings(isHere: false, slips: [log.head.slip]).isEmpty)
      var doubled = lines
      doubled.insert(lines[index], at: index)
      try place.scratch.write(Array(doubled.joined()), to: place.place(of: log))
      #expect(try !place.findings(isHere: false).isEmpty)
      for other in lines.indices where other != index {
        var moved = lines
        moved.swapAt(index, other)
        try place.scratch.write(Array(moved.joined()), to: place.place(of: log))
        #expect(try !place.findings(isHere: false).isEmpty)
      }
    }
  }

  @Test func `misses an end that was cut off, at every byte`() throws {
    let place = try Audited()
    let log = try place.writeLog(2)
    let bytes = try place.scratch.read(place.place(of: log))
    for end in 0..<bytes.count {
      try place.scratch.write(Array(bytes[..<end]), to: place.place(of: log))
      #expect(try !place.findings().isEmpty, "\(end)")
      #expect(try !place.findings(isHere: false, slips: [log.head.slip]).isEmpty, "\(end)")
    }
  }

  @Test func `takes a line that the power cut off for what it is`() throws {
    let place = try Audited()
    let log = try place.writeLog(2)
    let bytes = try place.scratch.read(place.place(of: log))
    try place.scratch.write(bytes + Array("{\"did\":\"do".utf8), to: place.place(of: log))
    let check = try place.check()
    #expect(check.findings == [] && check.notes.contains { $0.contains("has no end") })
  }

  @Test func `misses a log that was removed`() throws {
    let place = try Audited()
    let logs = try (0..<3).map { _ in try place.writeLog(1) }
    for (index, log) in logs.enumerated() {
      let bytes = try place.scratch.read(place.place(of: log))
      try place.study.auditFolder.remove(log.head.log + ".jsonl")
      #expect(try place.findings().contains { $0.contains("It was removed") })
      // Elsewhere the log after it knows of it; the last one is known from a slip.
      #expect(try place.findings(isHere: false).isEmpty == (index == 2))
      #expect(try !place.findings(isHere: false, slips: [log.head.slip]).isEmpty)
      try place.scratch.write(bytes, to: place.place(of: log))
    }
    #expect(try place.findings() == [])
  }

  @Test func `goes by slips however they were copied`() throws {
    let place = try Audited()
    let slip = try place.writeLog(1).head.slip
    let ways = [slip, slip.uppercased(), slip.replacing("-", with: " "), " \(slip), "]
    #expect(try place.findings(slips: ways) == [])
    let head = AuditHead(log: "", count: 2, head: "")
    for text in ["", "3f9a", "3f9a-12bc-88de", "3f9a-12bc-88de-x", "3f9z-12bc-88de-2"] {
      #expect(head.isNamed(by: text) == nil, "\(text)")
    }
  }

  @Test func `is one for each of many windows that begin at once`() async throws {
    let place = try Audited()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 { group.addTask { try place.writeLog(2) } }
      try await group.waitForAll()
    }
    let check = try place.check()
    #expect(check.findings == [] && check.logs == 8 && check.lines == 24)
    let numbers = try place.study.auditLogs().logs.compactMap(\.opening?.number).sorted()
    #expect(numbers == Array(1...8))
  }

  @Test func `is signed with a key that lies outside the study, for this account alone`() throws {
    let place = try Audited()
    let path = place.scratch.path + "/here/yousaid/machine.key"
    #expect(try place.scratch.mode(of: path) == 0o600)
    let state = try #require(
      StateFolder(environment: ["XDG_STATE_HOME": place.scratch.path + "/here"]))
    #expect(try Machine.here(state).name == place.machine.name)
    #expect(place.stranger.name != place.machine.name)
    try place.scratch.write("{}", to: "here/yousaid/machine.key")
    #expect(throws: StoreFault.self) { try Machine.here(state) }
  }
}
