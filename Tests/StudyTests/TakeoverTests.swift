import Survey
import Testing

@testable import Study

@Suite struct `Two windows on one sitting` {
  let scratch: Scratch
  var study: Study { scratch.study }

  init() throws { scratch = try Scratch() }

  @Test func `while somebody sits at it, nobody else can go on with it`() throws {
    let draft = try Draft.begin(Sample.response(answers: Sample.twelve), in: study)
    #expect(try study.drafts().drafts.first?.isInUse == true)
    let fault = #expect(throws: StoreFault.self) { try Draft.resume(Sample.id, in: study) }
    #expect(fault?.cause == .continuedElsewhere)
    #expect(throws: StoreFault.self) { try Draft.discard(Sample.id, in: study) }
    #expect(draft.answers == Sample.twelve)
  }

  @Test func `of eight that try at once, at most one goes on and nothing is lost`() async throws {
    for _ in 0..<25 {
      do { _ = try Draft.begin(Sample.response(answers: Sample.twelve), in: study) }
      let study = study
      let winners = await withTaskGroup(of: Draft?.self) { group in
        for _ in 0..<8 { group.addTask { try? Draft.resume(Sample.id, in: study).draft } }
        return await group.reduce(into: [Draft]()) { if let draft = $1 { $0.append(draft) } }
      }
      #expect(winners.count <= 1)
      for winner in winners { #expect(winner.answers == Sample.twelve) }
      #expect(try study.drafts().drafts.map(\.answers) == [Sample.twelve])
      for name in try scratch.names(in: study.draftFolder) { try study.draftFolder.remove(name) }
    }
  }

  @Test func `where the disk cannot tell who sits at it, the first window is told`() throws {
    var first = try Draft.begin(Sample.response(answers: Sample.twelve), in: study)
    // As on a network disk that passes no marks on: the second sees a file nobody holds.
    var second = Draft(response: first.response, folder: study.draftFolder, number: 1)
    try second.occupyNext()
    let recovery = try Recovery.reading(
      [Segment(id: Sample.id, number: 1)], in: study.draftFolder)
    second.log = recovery.log
    second.replaceable = recovery.replaceable
    try second.writeAll()
    let fault = #expect(throws: StoreFault.self) {
      try first.record(.answer(Sample.answer("late", "words")))
    }
    #expect(fault?.cause == .continuedElsewhere && fault?.safety == .inMemory)
    #expect(first.answers.last == Sample.answer("late", "words"))
    #expect(second.answers == Sample.twelve)
    try second.record(.answer(Sample.answer("later", "words")))
    // The first window can still bring its own to safety.
    let stick = try Scratch()
    try first.move(to: stick.study)
    #expect(try stick.study.drafts().drafts.first?.answers == first.answers)
    #expect(try study.drafts().drafts.first?.answers == second.answers)
  }

  @Test func `where two segments disagree the newer is followed and the older is kept`() throws {
    func line(_ seq: Int, _ words: String) throws -> [UInt8] {
      try Draft.Entry(seq: seq, change: .answer(Sample.answer("q", words))).line(for: "")
    }
    _ = try Draft.begin(Sample.response(), in: study)
    let file = "study/Responses/.drafts/\(Sample.id)"
    let header = try scratch.read(file + ".1.jsonl")
    try scratch.write(header + line(1, "old"), to: file + ".1.jsonl")
    try scratch.write(header + line(1, "new"), to: file + ".2.jsonl")
    let (draft, problems) = try Draft.resume(Sample.id, in: study)
    #expect(draft.answers == [Sample.answer("q", "new")])
    #expect(problems.count == 1)
    #expect(
      try scratch.names(in: study.draftFolder)
        == ["\(Sample.id).1.jsonl", "\(Sample.id).3.jsonl"])
  }
}
