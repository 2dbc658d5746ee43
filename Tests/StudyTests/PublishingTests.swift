import Glibc
import Survey
import Testing

@testable import Study

@Suite struct `Publishing a response` {
  let scratch: Scratch
  var study: Study { scratch.study }
  var folder: Folder { study.responseFolder.folder("youth-council").folder("2026-autumn") }
  var final: String { folder.path(of: Sample.id + ".json") }

  init() throws { scratch = try Scratch() }

  @Test func `gives it its place and clears the draft away`() throws {
    let response = try Sample.response(answers: Sample.twelve)
    let draft = try Draft.begin(response, in: study)
    #expect(try study.publish(response, draft: draft) == .saved(final))
    #expect(try study.responses().responses == [response])
    #expect(try scratch.names(in: study.draftFolder).isEmpty)
    #expect(try scratch.names(in: folder, hidden: true).isEmpty)
  }

  @Test func `a second time changes nothing`() throws {
    let response = try Sample.response(answers: Sample.twelve)
    _ = try study.publish(response)
    let bytes = try Study.bytes(at: final)
    #expect(try study.publish(response) == .alreadyThere(final))
    #expect(try Study.bytes(at: final) == bytes)
    #expect(try scratch.names(in: folder) == ["\(Sample.id).json"])
  }

  @Test func `never overwrites: a different response of that id is kept beside it`() throws {
    let first = try Sample.response(answers: [Sample.answer("q", "first")])
    let second = try Sample.response(answers: [Sample.answer("q", "second")])
    let third = try Sample.response(answers: [Sample.answer("q", "third")])
    _ = try study.publish(first)
    let draft = try Draft.begin(second, in: study)
    let kept = try study.publish(second, draft: draft)
    #expect(kept == .conflict(folder.path(of: "\(Sample.id).2.json")))
    #expect(try study.publish(second) == kept)
    #expect(try study.publish(third) == .conflict(folder.path(of: "\(Sample.id).3.json")))
    let (responses, problems) = try study.responses()
    #expect(responses == [second, third, first] && problems.isEmpty)
    let bytes = try Study.bytes(at: kept.path)
    #expect(try ResponseFile.response(in: bytes, path: kept.path) == second)
  }

  @Test func `a name that a power cut left to an empty file is taken, and the draft is not lost`()
    throws
  {
    let response = try Sample.response(answers: Sample.twelve)
    var draft = try Draft.begin(response, in: study)
    try draft.finish()
    _ = try study.publish(Sample.response(id: Sample.otherID))
    try scratch.write("", to: "study/Responses/youth-council/2026-autumn/\(Sample.id).json")
    var times = [timeval](repeating: timeval(tv_sec: time(nil) - 120, tv_usec: 0), count: 2)
    try #require(utimes(final, &times) == 0)
    #expect(!study.hasPublished(response))
    #expect(try study.drafts().drafts.first?.answers == Sample.twelve)
    #expect(try study.publish(response) == .saved(final))
    #expect(study.hasPublished(response))
  }

  @Test func `does not write through a link or into a folder of its name`() throws {
    _ = try study.publish(Sample.response(id: Sample.otherID))
    try scratch.write("precious", to: "precious.txt")
    try #require(symlink(scratch.path + "/precious.txt", final) == 0)
    let published = try study.publish(Sample.response())
    #expect(published == .conflict(folder.path(of: "\(Sample.id).2.json")))
    #expect(try scratch.read("precious.txt") == Array("precious".utf8))
  }

  @Test func `where the disk has no links, the name is reserved first and never overwritten`()
    throws
  {
    let here = Folder(scratch.path)
    #expect(try here.place([1, 2], as: "a", claims: [.reserve]) == .new)
    #expect(try here.place([1, 2], as: "a", claims: [.reserve]) == .same)
    #expect(try here.place([3], as: "a", claims: [.reserve]) == .other)
    #expect(try here.place([1, 2, 3], as: "a", claims: [.link]) == .other)
    #expect(try scratch.read("a") == [1, 2])
    #expect(try scratch.names(in: here, hidden: true).isEmpty)
    #expect(try scratch.mode(of: here.path(of: "a")) == 0o600)
  }

  @Test func `of many that take one name at once exactly one gets it`() async throws {
    let here = Folder(scratch.path)
    for (turn, claim) in (0..<40).map({ ($0, Folder.Claim.allCases[$0 % 2]) }) {
      let placed = try await withThrowingTaskGroup(of: Folder.Placed.self) { group in
        for number in 0..<8 {
          group.addTask { try here.place([UInt8(number)], as: "name\(turn)", claims: [claim]) }
        }
        return try await group.reduce(into: [Folder.Placed]()) { $0.append($1) }
      }
      #expect(placed.count { $0 == .new } == 1)
      #expect(placed.count { $0 == .other } == 7)
    }
  }

  @Test func `a draft that a fault left behind is cleared away when drafts are listed`() throws {
    let response = try Sample.response(answers: Sample.twelve)
    var draft = try Draft.begin(response, in: study)
    try draft.finish()
    draft.file = nil
    #expect(try study.drafts().drafts.first?.isFinished == true)
    _ = try study.publish(response)
    let (states, problems) = try study.drafts()
    #expect(states.isEmpty && problems.isEmpty)
    #expect(try scratch.names(in: study.draftFolder).isEmpty)
  }

  @Test func `a draft that a fault left behind is not gone on with`() throws {
    let response = try Sample.response(answers: Sample.twelve)
    var draft = try Draft.begin(response, in: study)
    try draft.finish()
    draft.file = nil
    _ = try study.publish(response)
    let fault = #expect(throws: StoreFault.self) { try Draft.resume(Sample.id, in: study) }
    #expect(fault?.cause == .alreadySaved)
    #expect(try scratch.names(in: study.draftFolder).isEmpty)
  }

  @Test func `a draft that somebody went on with is kept and told`() throws {
    let response = try Sample.response(answers: Sample.twelve)
    var draft = try Draft.begin(response, in: study)
    try draft.finish()
    _ = try study.publish(response)
    try draft.record(.answer(Sample.answer("more", "words")))
    draft.file = nil
    let (states, problems) = try study.drafts()
    #expect(states.first?.answers.last == Sample.answer("more", "words"))
    #expect(problems.count == 1)
  }

  @Test func `a fault leaves the draft whole and says so`() throws {
    let response = try Sample.response(answers: Sample.twelve)
    let draft = try Draft.begin(response, in: study)
    try scratch.write("in the way", to: "study/Responses/youth-council")
    let fault = #expect(throws: StoreFault.self) { try study.publish(response, draft: draft) }
    #expect(fault?.safety == .inDraft)
    #expect(try study.drafts().drafts.first?.answers == Sample.twelve)
  }

  @Test func `a response that would not read back is turned away`() throws {
    let odd = Answer(question: QuestionPath("a.b[x"), content: .value(.text("words")))
    #expect(throws: StoreFault.self) { try study.publish(Sample.response(answers: [odd])) }
    #expect(try study.responses().responses.isEmpty)
  }

  @Test func `a file that never got its name is swept away once nobody can be writing it`() throws {
    _ = try study.publish(Sample.response())
    for (name, age) in [(".new-1-x.json", 7200), (".new-2-y.json", 60)] {
      try OpenFile.new(folder.path(of: name)).write([1])
      var times = [timeval](repeating: timeval(tv_sec: time(nil) - age, tv_usec: 0), count: 2)
      try #require(utimes(folder.path(of: name), &times) == 0)
    }
    try study.sweep()
    #expect(try scratch.names(in: folder, hidden: true) == [".new-2-y.json"])
  }
}
