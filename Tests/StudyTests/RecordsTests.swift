import Glibc
import Survey
import Testing

@testable import Study

@Suite struct `Records` {
  let scratch: Scratch
  var study: Study { scratch.study }
  let noon = Moment(seconds: 1_795_276_931)

  init() throws { scratch = try Scratch() }

  struct Note: Codable, Equatable, Sendable {
    var said: String
    var because: String?
  }

  private func notes() throws -> [String] {
    let found = try study.records(.checks, of: Note.self)
    #expect(found.problems == [])
    return found.records.map(\.content.said)
  }

  @Test func `come back in the order of writing, however fast it was`() throws {
    #expect(try notes() == [])
    let words = (1...30).map { "note \($0)" }
    for said in words { try study.write(Note(said: said), as: .checks, at: noon) }
    #expect(try notes() == words)
    #expect(try study.records(.actions, of: Note.self).records.isEmpty)
  }

  @Test func `are private JSON files that say what they are`() throws {
    let record = try study.write(
      Note(said: "yes", because: "asked"), as: .checks, at: noon, id: Sample.id)
    let folder = "study/Responses/.checks"
    #expect(try scratch.mode(of: scratch.path + "/" + folder) == 0o700)
    let name = try #require(try scratch.names(in: study.folder(of: .checks)).first)
    #expect(name == "000001-\(Sample.id).json")
    #expect(try scratch.mode(of: "\(scratch.path)/\(folder)/\(name)") == 0o600)
    #expect(
      String(decoding: try scratch.read("\(folder)/\(name)"), as: UTF8.self) == """
        {
          "because" : "asked",
          "format" : "yousaid-checks/1",
          "id" : "\(Sample.id)",
          "number" : 1,
          "said" : "yes",
          "time" : "2026-11-21T16:02:11Z"
        }

        """)
    #expect(record.number == 1 && record.time == noon)
  }

  @Test func `of eight windows that write at once all are kept`() async throws {
    let study = study
    let noon = noon
    await withTaskGroup(of: Void.self) { group in
      for window in 0..<8 {
        group.addTask {
          for turn in 0..<20 {
            _ = try? study.write(Note(said: "\(window) \(turn)"), as: .checks, at: noon)
          }
        }
      }
    }
    let said = try notes()
    #expect(Set(said).count == 160 && said.count == 160)
    // What one window wrote stays in its order.
    for window in 0..<8 {
      #expect(
        said.filter { $0.hasPrefix("\(window) ") } == (0..<20).map { "\(window) \($0)" })
    }
  }

  @Test func `can be tried again without being written twice`() throws {
    let first = try study.write(Note(said: "once"), as: .checks, at: noon, id: Sample.id)
    let later = Moment(seconds: noon.seconds + 5)
    #expect(
      try study.write(Note(said: "once"), as: .checks, at: later, id: Sample.id) == first)
    let fault = #expect(throws: StoreFault.self) {
      try study.write(Note(said: "other"), as: .checks, at: later, id: Sample.id)
    }
    #expect(fault?.cause == .system(EEXIST))
    #expect(try notes() == ["once"])
  }

  @Test func `that cannot be read are told and left alone`() throws {
    try study.write(Note(said: "whole"), as: .checks, at: noon)
    let folder = "study/Responses/.checks/"
    try scratch.write("{\"said\": \"ha", to: folder + "000002-\(Sample.id).json")
    try scratch.write("x", to: folder + "notes.txt")
    let found = try study.records(.checks, of: Note.self)
    #expect(found.records.map(\.content.said) == ["whole"])
    #expect(found.problems.count == 2 && found.problems[0].contains("notes.txt"))
    #expect(found.problems[1].contains("it is not whole JSON"))
    // And nothing new takes the place of what cannot be read.
    #expect(try study.write(Note(said: "next"), as: .checks, at: noon).number == 3)
  }

  @Test func `of two laptops can be copied together`() throws {
    let other = try Scratch()
    for said in ["a", "b"] { try study.write(Note(said: said), as: .checks, at: noon) }
    try other.study.write(Note(said: "c"), as: .checks, at: noon)
    for name in try other.names(in: other.study.folder(of: .checks)) {
      let bytes = try other.read("study/Responses/.checks/\(name)")
      try scratch.write(bytes, to: "study/Responses/.checks/\(name)")
    }
    #expect(Set(try notes()) == ["a", "b", "c"])
  }

  @Test func `that the disk does not take are not said to be written`() throws {
    try scratch.write("", to: "study/Responses/.checks")
    #expect(throws: StoreFault.self) {
      try study.write(Note(said: "lost?"), as: .checks, at: noon)
    }
  }

  @Test func `of somebody who does not want to have said them are gone from the disk`() throws {
    let kept = try study.write(Note(said: "kept"), as: .votes, at: noon)
    let gone = try study.write(Note(said: "gone"), as: .votes, at: noon)
    try study.erase(.votes, ids: [gone.id, Sample.id])
    try study.erase(.votes, ids: [gone.id])
    #expect(try study.records(.votes, of: Note.self).records == [kept])
    #expect(try scratch.names(in: study.folder(of: .votes)).count == 1)
    #expect(try study.write(Note(said: "next"), as: .votes, at: noon).number == 2)
  }

  @Test func `half written files are swept away later and never read`() throws {
    try study.write(Note(said: "whole"), as: .checks, at: noon)
    let hidden = "study/Responses/.checks/.new-1-x.json"
    try scratch.write("{", to: hidden)
    #expect(try notes() == ["whole"])
    var old = utimbuf(actime: 1, modtime: 1)
    utime(scratch.path + "/" + hidden, &old)
    try study.sweep()
    #expect(try scratch.names(in: study.folder(of: .checks), hidden: true) == [])
  }
}
