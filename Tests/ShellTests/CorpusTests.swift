import FoundationEssentials
import Forms
import TestSupport
import Testing

/// Real comments with a codebook, where the counts are known from another program.
@Suite struct `Three and a half thousand real comments` {
  private static let folder = Corpora.folder("comments")

  @Test(.enabled(if: folder != nil, "there is no test material beside the project"))
  func `are brought in, and every theme has exactly the counts expected`() throws {
    let place = try TemporaryStudy()
    let names = try write(place)
    let brought = place.run(
      "import responses \(place.root)/comments.csv --questionnaire comments --wave w1")
    #expect(brought.status == 0 && brought.transcript.contains("3549 responses brought in."))
    let again = place.run(
      "import responses \(place.root)/comments.csv --questionnaire comments --wave w1")
    #expect(again.transcript.hasPrefix("0 responses brought in."))

    struct Themes: Decodable {
      let base: Int
      let themes: [Theme]
      struct Theme: Decodable {
        let name: String
        let respondents: Int
      }
    }
    let told = place.run("themes --format json \(exact)").delivered
    let themes = try JSONDecoder().decode(Themes.self, from: Data(told.utf8))
    let counts = Dictionary(uniqueKeysWithValues: themes.themes.map { ($0.name, $0.respondents) })
    #expect(themes.base == 3549 && counts.count == names.count)
    for row in try expected() { #expect(counts[row.theme] == row.count, "\(row.theme)") }
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    try Corpora.bytes(try #require(Self.folder) + "/" + name)
  }

  private func expected() throws -> [(theme: String, count: Int)] {
    let rows = try CSVTable(parsing: bytes("expected-counts.csv")).records
    return rows.map { ($0.cells[0], Int($0.cells[1]) ?? -1) }
  }

  /// Writes the comments as a study: a text question for each question that was asked.
  private func write(_ place: TemporaryStudy) throws -> [String] {
    let table = try CSVTable(parsing: bytes("train.csv"))
    let asked = try #require(table.header.firstIndex(of: "question"))
    let said = try #require(table.header.firstIndex(of: "text"))
    let questions = Set(table.records.map { $0.cells[asked] }).sorted()
    let survey = questions.enumerated().map { index, question in
      "- type: text\n  name: q\(index)\n  label: '\(question)'\n"
    }
    try place.write(
      "survey:\n\(survey.joined())settings:\n- form_id: comments\n  group: parent-carer\n",
      to: "Questionnaires/comments.yaml")
    let rows = table.records.enumerated().map { index, record in
      let cells = questions.map { $0 == record.cells[asked] ? quoted(record.cells[said]) : "" }
      return "r\(index)," + cells.joined(separator: ",")
    }
    let header = "respondent," + questions.indices.map { "q\($0)" }.joined(separator: ",")
    try place.write(([header] + rows).joined(separator: "\n"), to: "comments.csv")
    let codebook = try JSONDecoder().decode(
      [String: [String]].self, from: Data(bytes("codebook.json")))
    let themes = codebook.sorted { $0.key < $1.key }.enumerated().map { index, theme in
      "- code: t\(index)\n  name: '\(theme.key)'\n  words: ["
        + theme.value.map(quoted).joined(separator: ", ") + "]\n"
    }
    try place.write(
      "name: Comments\nversion: '1'\nthemes:\n" + themes.joined(),
      to: "Questionnaires/codebook.yaml")
    return codebook.keys.sorted()
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
