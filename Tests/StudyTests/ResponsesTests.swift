import Glibc
import Survey
import Testing

@testable import Study

@Suite struct `Reading the responses of a study` {
  let scratch: Scratch
  var study: Study { scratch.study }

  init() throws { scratch = try Scratch() }

  @Test func `they come by questionnaire, wave and id, whatever the order of saving`() throws {
    let places = [
      ("youth-council", "2026-autumn", Sample.otherID), ("youth-council", "2026-autumn", Sample.id),
      ("paca", "2027-spring", Sample.id), ("paca", "2026-autumn", Sample.otherID),
    ]
    for (questionnaire, wave, id) in places {
      _ = try study.publish(Sample.response(id: id, questionnaire: questionnaire, wave: wave))
    }
    let (responses, problems) = try study.responses()
    #expect(problems.isEmpty)
    #expect(
      responses.map { "\($0.questionnaire.id) \($0.wave.name) \($0.id.suffix(1))" } == [
        "paca 2026-autumn 1", "paca 2027-spring 0", "youth-council 2026-autumn 0",
        "youth-council 2026-autumn 1",
      ])
    let autumn = try #require(Wave("2026-autumn"))
    #expect(try study.responses(questionnaire: "paca").responses.count == 2)
    #expect(try study.responses(wave: autumn).responses.count == 3)
    #expect(try study.responses(questionnaire: "paca", wave: autumn).responses.count == 1)
    #expect(try study.responses(questionnaire: "nobody").responses.isEmpty)
  }

  @Test func `invented responses are among them`() throws {
    var response = try Sample.response()
    response.isInvented = true
    _ = try study.publish(response)
    #expect(try study.responses().responses == [response])
  }

  @Test func `what is no response is told and left alone`() throws {
    let response = try Sample.response()
    let path = try study.publish(response).path
    let bytes = try Study.bytes(at: path)
    let wave = "study/Responses/youth-council/2026-autumn/"
    try scratch.write("{\"format\": \"yousaid-response/1\"", to: wave + "torn.json")
    try scratch.write(bytes, to: wave + "\(Sample.otherID).json")
    try scratch.write("notes", to: wave + "notes.txt")
    try scratch.write("dotted", to: wave + ".hidden")
    try scratch.write(bytes, to: "study/Responses/youth-council/\(Sample.id).json")
    try #require(symlink(path, scratch.path + "/" + wave + "link.json") == 0)
    try #require(mkfifo(scratch.path + "/" + wave + "pipe.json", 0o600) == 0)
    try #require(symlink("/etc", study.responseFolder.path(of: "elsewhere")) == 0)
    let (responses, problems) = try study.responses()
    #expect(responses == [response])
    #expect(problems.count == 7)
    for name in ["torn", Sample.otherID, "notes", "link", "pipe", "elsewhere"] {
      #expect(problems.contains { $0.contains(name) }, "\(name) was passed over in silence")
    }
    #expect(try Study.bytes(at: scratch.path + "/" + wave + "\(Sample.otherID).json") == bytes)
  }

  @Test func `a response in the folder of another wave or questionnaire does not count`() throws {
    let bytes = try ResponseFile.bytes(of: Sample.response())
    for (questionnaire, wave) in [("youth-council", "2027-spring"), ("paca", "2026-autumn")] {
      _ = try study.publish(
        Sample.response(id: Sample.otherID, questionnaire: questionnaire, wave: wave))
      try scratch.write(bytes, to: "study/Responses/\(questionnaire)/\(wave)/\(Sample.id).json")
    }
    let (responses, problems) = try study.responses()
    #expect(responses.map(\.id) == [Sample.otherID, Sample.otherID])
    #expect(problems.count == 2)
  }

  @Test func `a study without responses has none`() throws {
    try study.responseFolder.remove(ResponseSchema.fileName)
    try #require(rmdir(study.responseFolder.path) == 0)
    #expect(try study.responses().responses.isEmpty)
    #expect(try study.drafts().drafts.isEmpty)
  }

  @Test func `the bytes of a response are the house's own`() throws {
    let response = try Sample.response(answers: [Sample.answer("q", "yes/no")])
    let text = String(decoding: try ResponseFile.bytes(of: response), as: UTF8.self)
    #expect(text.hasPrefix("{\n  \"answers\" : [\n"))
    #expect(text.hasSuffix("}\n"))
    #expect(text.contains("yes/no"))
    #expect(text.contains("\"started\" : \"2026-11-21T"))
  }

  @Test func `the reason that a response cannot be read names the place in it`() throws {
    var text = String(decoding: try ResponseFile.bytes(of: Sample.response()), as: UTF8.self)
    text = text.split(separator: "\n").filter { !$0.contains("\"mode\"") }.joined(separator: "\n")
    let fault = #expect(throws: StoreFault.self) {
      try ResponseFile.response(in: Array(text.utf8), path: "x.json")
    }
    #expect(fault?.cause == .unreadable("“collection” lacks “mode”"))
  }
}
