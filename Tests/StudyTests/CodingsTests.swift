import Glibc
import Survey
import Testing
import Themes

@testable import Study

@Suite struct `Codings of people` {
  let scratch: Scratch
  var study: Study { scratch.study }
  let noon = Moment(seconds: 1_795_276_931)

  init() throws { scratch = try Scratch() }

  private func decision(
    _ number: Int, by coder: String = "KL", _ themes: String..., at seconds: Int = 0
  ) -> Decision {
    Decision(
      response: Sample.id, question: QuestionPath("q\(number)"), coder: coder,
      time: Moment(seconds: noon.seconds + seconds), themes: themes.map { .init($0) })
  }

  private func standing() throws -> [Decision] {
    let log = try study.codingLog()
    #expect(log.problems == [])
    return log.decisions
  }

  private func file(of batch: String) -> String { "study/Responses/.codings/\(batch).jsonl" }

  /// Adds text to the end of a file as a write that is cut off would.
  private func append(_ text: String, to relative: String) throws {
    let file = open(scratch.path + "/" + relative, O_WRONLY | O_APPEND)
    defer { close(file) }
    try #require(write(file, text, text.utf8.count) == text.utf8.count)
  }

  @Test func `come back as they were given, from private files`() throws {
    #expect(try study.decisions().decisions.isEmpty)
    var first = decision(1, "bus")
    first.themes[0] = .init("bus", start: 2, end: 5, valence: .negative)
    first.memo = "ask again\n„zażółć“"
    first.sample = "spring"
    var sitting = CodingSitting(in: study, at: noon)
    _ = try sitting.record(first)
    _ = try sitting.record(decision(2))
    #expect(try standing() == [first, decision(2)])
    #expect(try study.decisions().decisions == Decisions([first, decision(2)]))
    let folder = study.codingFolder
    #expect(try scratch.mode(of: folder.path) == 0o700)
    let name = try #require(try scratch.names(in: folder).first)
    #expect(try scratch.mode(of: folder.path(of: name)) == 0o600)
    #expect(try study.responses().problems == [])
  }

  @Test func `a sitting that decides nothing leaves no file`() throws {
    _ = CodingSitting(in: study, at: noon)
    #expect(!study.codingFolder.exists)
  }

  @Test func `two people at once never write to the same file`() throws {
    var one = CodingSitting(in: study, at: noon)
    var other = CodingSitting(in: study, at: noon)
    for number in 1...3 {
      _ = try one.record(decision(number, by: "KL", "bus"))
      _ = try other.record(decision(number, by: "MB", "heard"))
    }
    #expect(try study.codingLog().batches.map(\.decisions.count) == [3, 3])
    #expect(try Set(standing().map(\.coder)) == ["KL", "MB"])
  }

  @Test func `what is taken back counts no more, and what was before it counts again`() throws {
    var sitting = CodingSitting(in: study, at: noon)
    _ = try sitting.record(decision(1, "bus"))
    let mark = try sitting.record(decision(1, "heard", at: 5))
    let place = decision(1).place
    #expect(
      try study.decisions().decisions.byPlace[place]?.first?.themes.map(\.theme) == ["heard"])
    try sitting.takeBack(mark)
    #expect(try standing() == [decision(1, "bus")])
    #expect(try study.decisions().decisions.byPlace[place]?.first?.themes.map(\.theme) == ["bus"])
    var slip = CodingSitting(in: study, at: noon)
    try slip.takeBack(try slip.record(decision(2, "bus")))
    let log = try study.codingLog()
    #expect(log.batches.map(log.counts) == [true, false])
  }

  @Test func `an import is one file, and is taken back and brought back as a whole`() throws {
    let many = (1...20).map { decision($0, "bus") }
    let id = try study.keep(imported: many, at: noon)
    #expect(try scratch.names(in: study.codingFolder) == ["\(id).jsonl"])
    let batch = try #require(try study.codingLog().batches.first)
    #expect(batch.kind == .imported && batch.decisions == many)
    let undo = try study.takeBack(batch, at: noon)
    #expect(try standing() == [])
    let log = try study.codingLog()
    #expect(!log.counts(batch) && log.batches.last?.takesBack == id)
    let taking = try #require(log.batches.last)
    #expect(taking.id == undo)
    _ = try study.takeBack(taking, at: noon)
    #expect(try standing() == many)
  }

  @Test func `taking back a sitting that goes on leaves what is decided after that`() throws {
    var sitting = CodingSitting(in: study, at: noon)
    _ = try sitting.record(decision(1, "bus"))
    _ = try study.takeBack(try #require(try study.codingLog().batches.first), at: noon)
    _ = try sitting.record(decision(2, "bus"))
    #expect(try standing() == [decision(2, "bus")])
  }

  @Test func `batches stand in the order in which they were made, whatever the clock says`() throws
  {
    let ids = try [0, 0, 0, -3600, 0].map { back in
      try study.keep(
        imported: [decision(1)], at: Moment(seconds: noon.seconds + back))
    }
    #expect(ids == ids.sorted() && Set(ids).count == 5)
  }

  @Test func `a line that was cut off is told and left out, unless it is being written now`() throws
  {
    var sitting: CodingSitting? = CodingSitting(in: study, at: noon)
    _ = try sitting?.record(decision(1, "bus"))
    let id = try #require(try study.codingLog().batches.first?.id)
    try append(#"{"decision":{"coder":"KL","quest"#, to: file(of: id))
    #expect(try standing() == [decision(1, "bus")])
    sitting = nil
    let log = try study.codingLog()
    #expect(log.decisions == [decision(1, "bus")] && log.problems.count == 1)
    #expect(log.problems.first?.contains("was cut off while it was being written") == true)
  }

  @Test func `a line that makes no sense is told and the others count`() throws {
    let id = try study.keep(imported: [decision(1, "bus")], at: noon)
    try append("{}\nrubbish\n", to: file(of: id))
    let log = try study.codingLog()
    #expect(log.decisions == [decision(1, "bus")] && log.problems.count == 1)
    #expect(log.problems.first?.contains("at line 3, 4.") == true)
    try scratch.write("{\"format\":\"other\"}\n", to: file(of: Sample.id))
    try scratch.write("", to: "study/Responses/.codings/notes.txt")
    #expect(try study.codingLog().problems.count == 3)
  }

  @Test func `after a write that failed another file is begun, and nothing counts twice`() throws {
    var sitting = CodingSitting(in: study, at: noon)
    _ = try sitting.record(decision(1, "bus"))
    let name = try #require(try scratch.names(in: study.codingFolder).first)
    let path = study.codingFolder.path(of: name)
    // A file that is taken away takes no more; here it comes back with the line that failed.
    let held = open(path, O_RDONLY)
    defer { close(held) }
    try #require(unlink(path) == 0)
    #expect(throws: StoreFault.self) { try sitting.record(decision(2, "bus")) }
    try #require(copy(held, to: path))
    let mark = try sitting.record(decision(2, "bus"))
    #expect(try standing() == [decision(1, "bus"), decision(2, "bus")])
    try sitting.takeBack(mark)
    #expect(try standing() == [decision(1, "bus")])
  }

  private func copy(_ descriptor: Int32, to path: String) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let made = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    defer { close(made) }
    return write(made, bytes, count) == count
  }

  @Test func `a file that takes itself back, which only a hand can make, hangs nothing`() throws {
    let id = Sample.id
    try study.makeCodings()
    let entries = [
      CodingEntry(seq: 1, change: .decided(decision(1, "bus"))),
      CodingEntry(seq: 2, change: .undone(.init(id, 1...2))),
    ]
    let header = CodingBatch.Header(id: id, kind: .sitting, started: noon)
    let page = try header.line(for: "") + entries.flatMap { try $0.line(for: "") }
    try scratch.write(page, to: file(of: id))
    #expect(try study.codingLog().decisions == [])
  }
}
