import Glibc
import Survey
import Testing

@testable import Study

@Suite struct `A study and its questionnaires` {
  let scratch: Scratch
  var study: Study { scratch.study }

  init() throws { scratch = try Scratch() }

  @Test func `a folder without questionnaires is no study`() throws {
    let news = #expect(throws: NoStudy.self) { try Study(root: scratch.path) }
    #expect(news?.description.contains("yousaid new") == true)
    #expect(throws: NoStudy.self) { try Study(root: scratch.path + "/nowhere") }
  }

  @Test func `questionnaires are listed by name, without the codebook and the settings`() throws {
    for name in ["youth-council", "paca", "codebook", "study", "Bad Name"] {
      try scratch.write("survey: []", to: "study/Questionnaires/\(name).yaml")
    }
    try scratch.write("", to: "study/Questionnaires/notes.txt")
    try #require(symlink("/etc/hostname", study.questionnaireFolder.path(of: "link.yaml")) == 0)
    let (ids, problems) = try study.questionnaireIDs()
    #expect(ids == ["paca", "youth-council"])
    #expect(problems.count == 2)
    #expect(try study.bytes(of: .questionnaire("paca")) == Array("survey: []".utf8))
    #expect(study.has(.codebook) && study.has(.settings))
  }

  @Test(arguments: ["", "A", "1a", "../paca", "a/b", "a.b", "é", "codebook", "study"])
  func `an id that is none never becomes a path`(id: String) {
    let document = Study.Document.questionnaire(id)
    #expect(document.fileName == nil)
    #expect(!study.has(document))
    let fault = #expect(throws: StoreFault.self) { try study.bytes(of: document) }
    #expect(fault?.cause == .badName)
  }

  @Test func `an id has up to 64 letters`() {
    #expect(Study.isQuestionnaireID(String(repeating: "a", count: 64)))
    #expect(!Study.isQuestionnaireID(String(repeating: "a", count: 65)))
  }

  @Test func `links, pipes, folders and files that are too large are not read`() throws {
    try scratch.write("12345", to: "file")
    let file = scratch.path + "/file"
    #expect(try Study.bytes(at: file, limit: 5).count == 5)
    let tooLarge = #expect(throws: StoreFault.self) { try Study.bytes(at: file, limit: 4) }
    #expect(tooLarge?.cause == .tooLarge(limit: 4))
    try #require(symlink(file, scratch.path + "/link") == 0)
    let link = #expect(throws: StoreFault.self) { try Study.bytes(at: scratch.path + "/link") }
    #expect(link?.errno == ELOOP)
    try #require(mkfifo(scratch.path + "/pipe", 0o600) == 0)
    let pipe = #expect(throws: StoreFault.self) { try Study.bytes(at: scratch.path + "/pipe") }
    #expect(pipe?.cause == .notAFile)
    let folder = #expect(throws: StoreFault.self) { try Study.bytes(at: scratch.path) }
    #expect(folder?.cause == .notAFile)
    let absent = #expect(throws: StoreFault.self) { try Study.bytes(at: scratch.path + "/no") }
    #expect(absent?.errno == ENOENT)
  }

  @Test func `a large file is read whole`() throws {
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try scratch.write(bytes, to: "large")
    #expect(try scratch.read("large") == bytes)
    #expect(try Study.bytes(at: "/proc/self/cmdline").isEmpty == false)
  }
}

@Suite struct `Making a study` {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `takes the starter's files over and never changes what is there`() throws {
    try scratch.write("codebook", to: "study/Questionnaires/codebook.yaml")
    try scratch.write("paca", to: "study/Questionnaires/paca.yaml")
    try scratch.write("not copied", to: "study/Questionnaires/notes.txt")
    let root = scratch.path + "/new"
    let made = try Study.make(at: root, from: scratch.study)
    #expect(made.kept.isEmpty)
    #expect(made.written.count == 3)
    #expect(try made.study.questionnaireIDs().ids == ["paca"])
    #expect(
      try scratch.read("new/Responses/response.schema.json") == Array(ResponseSchema.text.utf8))
    #expect(try scratch.mode(of: root + "/Responses") == 0o700)
    try scratch.write("my own", to: "new/Questionnaires/paca.yaml")
    let again = try Study.make(at: root, from: scratch.study)
    #expect(again.written.isEmpty && again.kept.contains(root + "/Questionnaires/paca.yaml"))
    #expect(try scratch.read("new/Questionnaires/paca.yaml") == Array("my own".utf8))
  }

  @Test func `is refused where a file is in the way`() throws {
    try scratch.write("", to: "file")
    let fault = #expect(throws: StoreFault.self) { try Study.make(at: scratch.path + "/file") }
    #expect(fault?.errno == EEXIST)
    let deep = #expect(throws: StoreFault.self) { try Study.make(at: scratch.path + "/a/b") }
    #expect(deep?.errno == ENOENT)
  }

  @Test func `the starter is the nearest study with a codebook above the program`() throws {
    let inner = Folder(scratch.path + "/study/.build")
    try inner.make()
    try inner.folder("release").make()
    try scratch.write("", to: "study/.build/release/yousaid")
    let program = inner.path + "/release/yousaid"
    #expect(Study.starter(beside: program) == nil)
    try scratch.write("themes: []", to: "study/Questionnaires/codebook.yaml")
    #expect(Study.starter(beside: program) == scratch.study)
    try #require(symlink(program, scratch.path + "/yousaid") == 0)
    #expect(Study.starter(beside: scratch.path + "/yousaid") == scratch.study)
    #expect(Study.starter(beside: scratch.path + "/nowhere") == nil)
  }
}
