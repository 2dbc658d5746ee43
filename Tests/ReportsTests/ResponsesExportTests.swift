import Survey
import TestSupport
import Testing
import Themes

@testable import Reports

@Suite struct `Handing responses over` {
  private static var left: [Response] {
    var withdrawn = Example.responses[0]
    withdrawn.id = "response-8"
    withdrawn.status = .withdrawn
    var refused = Example.responses[1]
    refused.id = "response-9"
    refused.consent.parts["take-part"] = false
    return [withdrawn, refused]
  }

  private static var group: Response {
    var group = Example.response(
      5, "yc-group", quote: true,
      [
        Answer(
          question: QuestionPath("listened"), content: .none(.skipped),
          tally: ["yes": 5, "no": 3, "sometimes": 1]),
        Example.text("better", "=SUM(A1)", .own),
        Answer(
          question: QuestionPath([.init("hopes", turn: 2), .init("step")]),
          content: .value(.text("Asked in an older version"))),
      ])
    group.collection.mode = .group
    group.collection.size = 9
    return group
  }

  private static let all = Example.responses + [group] + left

  @Test func `what people took back or refused never leaves, and is counted`() {
    let export = ResponsesExport(Self.all, on: Example.shelf)
    #expect(export.responses.map(\.id) == (1...5).map { "response-\($0)" })
    #expect(
      export.omissions == [
        "1 response left out: taken back by the person.",
        "1 response left out: the person did not want to take part.",
      ])
    for table in export.tables {
      #expect(!table.csv().text.contains("response-8") && !table.csv().text.contains("response-9"))
    }
  }

  @Test func `words of people who may not be quoted can be left out, and all else stays`() {
    let export = ResponsesExport(Example.responses, on: Example.shelf, onlyQuotable: true)
    #expect(export.unquotable == 1)
    let text = export.tidy.csv().text
    #expect(!text.contains("taxi") && text.contains("yc-2,young-person,alone,default,no,listened"))
    #expect(export.omissions.last?.hasPrefix("1 answer in words left out") == true)
  }

  @Test func `the tables are as recorded`() throws {
    let export = ResponsesExport(Self.all, on: Example.shelf)
    for file in DataPackage(export).files {
      try expectGolden(file.text, "package-\(file.name)")
    }
  }

  @Test func `no cell starts like a formula unless that is asked for`() throws {
    let export = ResponsesExport(Self.all, on: Example.shelf)
    #expect(export.tidy.csv().text.contains(",'=SUM(A1),"))
    #expect(export.tidy.csv(isRaw: true).text.contains(",=SUM(A1),"))
    #expect(export.tidy.csv().text.contains("\"'=HYPERLINK(\"\"x\"\")"))
    let hostile = CSV(columns: ["=a"], rows: [[.text("\0b")], [.number(-1)]])
    #expect(hostile.text == "'=a\r\n'\u{FFFD}b\r\n-1\r\n")
  }

  @Test func `no cell steers a terminal unless that is asked for`() {
    var table = CSV(columns: ["a"], rows: [[.text("b\u{1B}[31m\tc\nd\u{9B}\u{7F}é")]])
    #expect(table.text == "a\r\n\"b\u{FFFD}[31m\tc\nd\u{FFFD}\u{FFFD}é\"\r\n")
    table.isRaw = true
    #expect(table.text == "a\r\n\"b\u{1B}[31m\tc\nd\u{9B}\u{7F}é\"\r\n")
  }

  @Test func `a column holds numbers only where all of them are`() throws {
    var odd = Example.responses[0]
    odd.answers.removeAll { $0.question.name == "score" }
    odd.answers.append(Example.one("score", "three"))
    func type(_ responses: [Response]) -> DataTable.Field.Kind? {
      ResponsesExport(responses, on: Example.shelf).wide(Example.questionnaire).fields
        .first { $0.name == "score" }?.type
    }
    #expect(type(Example.responses) == .number)
    #expect(type(Example.responses + [odd]) == .string)
  }

  @Test func `who spoke of what, by code`() {
    let readings = Reading.all(
      of: Self.all, on: Example.shelf, with: CompiledCodebook(Example.codebook))
    #expect(
      ThemeMatrix(readings, Example.codebook).csv.text == """
        respondent,group,wait-salt,listened,transport\r
        pc-1,parent-carer,0,1,0\r
        yc-1,young-person,1,1,0\r
        yc-2,young-person,0,0,1\r
        yc-3,young-person,0,0,0\r
        yc-group,young-person,0,0,0\r

        """)
  }
}
