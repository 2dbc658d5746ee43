import FoundationEssentials
import Survey
import Testing

@testable import Study

@Suite struct `Putting a codebook in place of another` {
  private let scratch: Scratch
  private var study: Study { scratch.study }

  init() throws {
    scratch = try Scratch()
    try scratch.write("old", to: "study/Questionnaires/codebook.yaml")
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try scratch.read("study/Questionnaires/" + name), as: UTF8.self)
  }

  private func entry(_ what: String, by: String? = nil) -> Study.CodebookEntry {
    Study.CodebookEntry(
      time: Moment(seconds: 1_795_276_931), by: by, what: what, version: "2")
  }

  private var log: String {
    get throws { try text(Study.codebookLog) }
  }

  @Test func `it is there afterwards, and the log has a line`() throws {
    let done = try study.replaceCodebook(
      Array("old".utf8), with: Array("new".utf8), noting: entry("Added “x”.", by: "kl"))
    #expect(done == .done)
    #expect(try text("codebook.yaml") == "new")
    let first =
      "{\"by\":\"kl\",\"time\":\"2026-11-21T16:02:11Z\",\"version\":\"2\",\"what\":\"Added “x”.\"}\n"
    #expect(try log == first)
    _ = try study.replaceCodebook(
      Array("new".utf8), with: Array("newer".utf8), noting: entry("y"))
    #expect(try log.hasPrefix(first) && log.split(separator: "\n").count == 2)
    #expect(try study.questionnaireIDs().problems.isEmpty)
  }

  @Test func `what somebody else wrote meanwhile is left alone`() throws {
    let done = try study.replaceCodebook(
      Array("older".utf8), with: Array("new".utf8), noting: entry("x"))
    #expect(done == .changedMeanwhile)
    #expect(try text("codebook.yaml") == "old")
    #expect(throws: (any Error).self) { try log }
  }

  @Test func `a log that cannot be written is told, and nothing of it is lost`() throws {
    try scratch.write("not whole", to: "study/Questionnaires/\(Study.codebookLog)")
    _ = try study.replaceCodebook(Array("old".utf8), with: Array("new".utf8), noting: entry("x"))
    #expect(try log.hasPrefix("not whole\n{"))
    try FileManager.default.removeItem(
      atPath: study.root + "/Questionnaires/" + Study.codebookLog)
    try FileManager.default.createDirectory(
      atPath: study.root + "/Questionnaires/" + Study.codebookLog,
      withIntermediateDirectories: false)
    let done = try study.replaceCodebook(
      Array("new".utf8), with: Array("newest".utf8), noting: entry("x"))
    #expect(done == .doneUnlogged)
    #expect(try text("codebook.yaml") == "newest")
  }
}
