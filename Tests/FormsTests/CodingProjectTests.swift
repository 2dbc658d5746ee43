import Survey
import Testing
import Themes

@testable import Forms

@Suite struct `Codings as a project` {
  private static let codebook = Codebook(
    name: "Small & <hostile>",
    themes: [
      Theme(code: "wait", name: "Waiting", words: ["wait*"]),
      Theme(code: "salt", name: "Speech \"therapy\"", words: ["salt"], parent: "wait"),
    ])

  private func response(_ id: String, _ code: String, _ words: String) -> Response {
    Response(
      id: id, questionnaire: .init(id: "q", version: "1"),
      wave: Wave(term: CivilDate(daysSince1970: 0)),
      respondent: Respondent(code: code, group: .youngPerson),
      collection: .init(mode: .alone, language: "en"), consent: Consent(), status: .complete,
      started: Moment(seconds: 0), finished: nil,
      answers: [
        Answer(question: QuestionPath("better"), content: .value(.text(words))),
        Answer(question: QuestionPath("more"), content: .value(.text("Wait."))),
      ])
  }

  private func project(withSuggestions: Bool = true) throws -> (CodingProject, [Reading]) {
    let asked = try #require(
      Form(
        """
        survey:
        - {type: text, name: better, label: "Was wäre besser? 😀"}
        - {type: text, name: more, label: More?}
        """
      ).reading.questionnaire)
    var questionnaire = asked
    questionnaire.id = "q"
    // A family of seven code points, and letters with marks of their own.
    let words = "👨‍👩‍👧‍👦 e\u{301}e\u{301} I waited, <b>waiting</b> & SALT."
    let start = words.unicodeScalars.count - 5
    let decisions = Decisions([
      Decision(
        response: "r1", question: QuestionPath("better"), coder: "KL", time: Moment(seconds: 60),
        themes: [
          .init("salt", start: start, end: start + 4, valence: .negative), .init("gone"),
        ], memo: "Look & see"),
      Decision(
        response: "r1", question: QuestionPath("better"), coder: "TM", time: Moment(seconds: 90),
        themes: []),
    ])
    let coder = Coder(CompiledCodebook(Self.codebook), decisions: decisions)
    let shelf = Shelf([questionnaire])
    let readings = Reading.all(
      of: [response("r1", "a", words), response("r2", "a", "I wait")], on: shelf, with: coder)
    return (
      CodingProject(readings, on: shelf, by: coder, withSuggestions: withSuggestions), readings
    )
  }

  private func texts(of project: CodingProject) throws -> (XMLElement, [String: [Unicode.Scalar]]) {
    let archive = try ArchiveReader(project.bytes)
    let root = try XMLReader.read(try #require(try archive.bytes(of: "project.qde")))
    var texts: [String: [Unicode.Scalar]] = [:]
    for source in root.child("Sources")?.children ?? [] {
      let path = source.attributes["plainTextPath"]?.replacing("internal://", with: "sources/")
      let bytes = try #require(try archive.bytes(of: path ?? ""))
      texts[source.attributes["guid"] ?? ""] = Array(
        String(decoding: bytes, as: UTF8.self).unicodeScalars)
    }
    return (root, texts)
  }

  @Test func `places are code points, also after signs that are made of several`() throws {
    let (project, _) = try project()
    let (root, texts) = try texts(of: project)
    let names = Dictionary(
      uniqueKeysWithValues: (root.child("Users")?.children ?? []).map {
        ($0.attributes["guid"] ?? "", $0.attributes["name"] ?? "")
      })
    var found: [String] = []
    for source in root.child("Sources")?.children ?? [] {
      let text = try #require(texts[source.attributes["guid"] ?? ""])
      for place in source.children where place.name == "PlainTextSelection" {
        let start = try #require(place.attributes["startPosition"].flatMap { Int($0) })
        let end = try #require(place.attributes["endPosition"].flatMap { Int($0) })
        let words = String(String.UnicodeScalarView(text[start..<end]))
        let user = names[place.attributes["creatingUser"] ?? ""] ?? ""
        found.append("\(user): \(words)\(place.child("Coding") == nil ? " (none)" : "")")
      }
    }
    let whole = "👨‍👩‍👧‍👦 e\u{301}e\u{301} I waited, <b>waiting</b> & SALT."
    #expect(
      found == [
        "KL: SALT", "KL: \(whole)", "TM: \(whole) (none)", "codebook (suggestions): Wait",
        "codebook (suggestions): wait", "codebook (suggestions): Wait",
      ])
    #expect(project.codings == 2 && project.suggestions == 3)
  }

  @Test func `suggestions can be left out, and the same readings give the same bytes`() throws {
    let (project, _) = try project(withSuggestions: false)
    #expect(project.suggestions == 0 && project.codings == 2)
    #expect(!project.text.contains("suggestions"))
    #expect(try project.bytes == self.project(withSuggestions: false).0.bytes)
  }

  @Test func `every code that is referred to is there, with one case a person`() throws {
    let (root, _) = try texts(of: try project().0)
    func all(_ element: XMLElement) -> [XMLElement] { [element] + element.children.flatMap(all) }
    let elements = all(root)
    let guids = elements.compactMap { $0.attributes["guid"] }
    #expect(Set(guids).count == guids.count)
    for target in elements.compactMap({ $0.attributes["targetGUID"] }) {
      #expect(guids.contains(target))
    }
    let codes = elements.filter { $0.name == "Code" }.compactMap { $0.attributes["name"] }
    #expect(codes == ["Waiting", "Speech \"therapy\"", "gone"])
    let cases = try #require(root.child("Cases")?.children)
    #expect(cases.map { $0.children.count { $0.name == "SourceRef" } } == [2])
    #expect(root.attributes["name"] == "Small & <hostile>")
  }
}
