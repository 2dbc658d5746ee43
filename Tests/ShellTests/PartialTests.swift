import FoundationEssentials
import Study
import Survey
import TestSupport
import Testing

@testable import Shell

@Suite struct `Counting in shares` {
  private func study() throws -> TemporaryStudy {
    let place = try TemporaryStudy(withStarters: true)
    for id in ["youth-council", "parent-carer"] {
      try FileManager.default.createDirectory(
        atPath: place.root + "/Responses/" + id, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: TemporaryStudy.project + "/Responses/\(id)/invented",
        toPath: place.root + "/Responses/\(id)/invented")
    }
    return place
  }

  /// The lines of the responses to a questionnaire.
  private func lines(_ place: TemporaryStudy) throws -> [String] {
    try place.study.responses().responses.map { response in
      String(decoding: try JSONEncoder().encode(response), as: UTF8.self)
    }
  }

  @Test(arguments: ["text", "markdown", "json", "csv"])
  func `partials of two questionnaires merge into the report on both`(_ format: String) throws {
    let place = try study()
    let parts = ["youth-council", "parent-carer"].map { id in
      let file = "\(place.root)/\(id).json"
      #expect(
        place.run("themes --partial --questionnaire \(id) --by group --out \(file)").status == 0)
      return file
    }
    let whole = place.root + "/whole.json"
    #expect(place.run("themes --partial --by group --out \(whole)").status == 0)
    let merged = place.run("themes --merge \(parts[1]) \(parts[0]) \(exact) --format \(format)")
    let expected = place.run("themes --merge \(whole) \(exact) --format \(format)")
    #expect(merged.status == 0 && merged.transcript == expected.transcript)
    #expect(merged.transcript.count > 500)
  }

  @Test func `a merged report has the figures of the whole one, and no quotes`() throws {
    let place = try study()
    let file = place.root + "/one.json"
    let ran = place.run("themes --partial --out \(file)")
    #expect(ran.status == 0 && ran.transcript.contains("as safe as the responses"))
    let whole = place.run("themes --quotes 0 \(exact)").transcript
    #expect(place.run("themes \(exact) --merge \(file)").transcript == whole)
    #expect(place.run("themes --partial --out \(file) --wave invented").status == 0)
    #expect(place.run("themes --partial --questionnaire parent-carer --out \(file)").status == 1)
  }

  @Test func `responses on standard input give the partial that their files give`() throws {
    let place = try study()
    let expected = place.run("themes --partial").delivered
    let ran = place.run("themes --partial -", typing: try lines(place).shuffled())
    #expect(ran.status == 0 && ran.delivered == expected)
    #expect(expected.hasSuffix("}\n") && expected.split(separator: "\n").count == 1)
  }

  @Test func `a line that holds no response is told, and the rest counts`() throws {
    let place = try study()
    let lines = try lines(place)
    let ran = place.run("themes --partial -", typing: [lines[0], "{\"format\": 1}", "", lines[1]])
    #expect(ran.status == 1)
    #expect(ran.complaints.contains("Line 2 is left out: “line 2” could not be read"))
    #expect(ran.delivered.contains("\"responses\":2"))
  }

  @Test func `what cannot be merged is refused in a sentence`() throws {
    let place = try study()
    let file = place.root + "/one.json"
    #expect(place.run("themes --partial --out \(file)").status == 0)
    let twice = place.run("themes --merge \(file) \(file)")
    #expect(twice.status == 1 && twice.complaints.contains("would count twice"))
    let bytes = try String(contentsOf: URL(filePath: file), encoding: .utf8)
    try place.write(bytes.replacing("\"digest\":\"", with: "\"digest\":\"0"), to: "other.json")
    let other = place.run("themes --merge \(file) \(place.root)/other.json")
    #expect(other.status == 1 && other.complaints.contains("another codebook"))
    try place.write("{}", to: "none.json")
    let none = place.run("themes --merge \(place.root)/none.json")
    #expect(none.status == 1 && none.complaints.contains("lacks “format”"))
  }

  @Test(arguments: [
    "themes --merge", "themes x.json", "themes --partial x.json",
    "themes --merge x.json --by group", "themes --merge x.json --wave invented",
  ])
  func `options that do not go together are wrong usage`(_ line: String) throws {
    #expect(try TemporaryStudy(withStarters: true).run(line).status == 64)
  }
}
