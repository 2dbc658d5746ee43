import Survey
import Testing

@testable import Study

@Suite struct `The versions of a questionnaire` {
  let scratch: Scratch
  var study: Study { scratch.study }

  init() throws {
    scratch = try Scratch()
    try scratch.write("one", to: "study/Questionnaires/q.yaml")
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try scratch.read("study/Questionnaires/" + path), as: UTF8.self)
  }

  @Test func `are kept when the next one takes their place, and are no questionnaires`() throws {
    try study.replace(questionnaire: "q", Array("one".utf8), version: "1", with: Array("two".utf8))
    try study.replace(questionnaire: "q", Array("two".utf8), version: "2", with: Array("3".utf8))
    #expect(try text("q.yaml") == "3")
    #expect(try text("versions/q-1.yaml") == "one")
    #expect(try study.questionnaireIDs().ids == ["q"])
    let kept = try study.olderVersions(of: "q")
    #expect(kept.files.map(\.name) == ["q-1.yaml", "q-2.yaml"] && kept.problems.isEmpty)
    #expect(try study.olderVersions(of: "p").files.isEmpty)
    #expect(try Study.make(at: scratch.path + "/copy", from: study).kept.isEmpty)
    #expect(try scratch.mode(of: study.root + "/Questionnaires/q.yaml") == 0o644)
  }

  @Test func `are not changed where somebody else has changed them meanwhile`() throws {
    try scratch.write("other", to: "study/Questionnaires/q.yaml")
    let fault = #expect(throws: StoreFault.self) {
      try study.replace(questionnaire: "q", Array("one".utf8), version: "1", with: [0x78])
    }
    #expect(fault?.cause == .changedElsewhere)
    #expect(try text("q.yaml") == "other")
  }

  @Test func `are not changed by two windows at once`() throws {
    let folder = Folder(study.root + "/Questionnaires/versions")
    try folder.make()
    #expect(try folder.place(Array("one".utf8), as: "q-1.yaml") == .new)
    let other = try OpenFile.changing(folder.path(of: "q-1.yaml"))
    #expect(other.occupy())
    let fault = #expect(throws: StoreFault.self) {
      try study.replace(questionnaire: "q", Array("one".utf8), version: "1", with: [0x78])
    }
    #expect(fault?.cause == .changedElsewhere)
    #expect(try text("q.yaml") == "one")
    withExtendedLifetime(other) {}
  }

  @Test func `never take the place of another file, and never lead elsewhere`() throws {
    let folder = Folder(study.root + "/Questionnaires/versions")
    try folder.make()
    #expect(try folder.place(Array("mine".utf8), as: "q-1.yaml") == .new)
    for version in ["1", "", "../../x"] {
      #expect(throws: StoreFault.self) {
        try study.replace(questionnaire: "q", Array("one".utf8), version: version, with: [0x78])
      }
    }
    #expect(try text("q.yaml") == "one" && text("versions/q-1.yaml") == "mine")
  }
}

@Suite struct `A record` {
  private struct Said: Codable, Equatable, Sendable { var words: String }

  @Test func `can be written in summer time`() throws {
    let scratch = try Scratch()
    let time = Moment(seconds: 1_780_000_000, offset: 60)
    try scratch.study.write(Said(words: "a"), as: .checks, at: time)
    let found = try scratch.study.records(.checks, of: Said.self)
    #expect(found.records.map(\.time.seconds) == [time.seconds] && found.problems.isEmpty)
  }
}
