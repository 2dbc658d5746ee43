import Foundation
import Survey
import TestSupport
import Testing
import Themes

@testable import Reports

@Suite struct `Reporting themes` {
  @Test func `the text is as recorded`() throws {
    let document = try Example.report(by: .group).document
    try expectGolden(TextFormat().text(of: document), "themes.txt")
  }

  @Test func `the Markdown is as recorded`() throws {
    try expectGolden(MarkdownFormat().text(of: Example.report(by: .group).document), "themes.md")
  }

  @Test func `the CSV is as recorded`() throws {
    try expectGolden(Example.report(by: .group).csv.text, "themes.csv")
  }

  @Test func `the JSON is as recorded`() throws {
    try expectGolden(Example.report(by: .question("listened")).json.text, "themes.json")
  }

  @Test func `places in the JSON lead back to the words of the answer`() throws {
    struct Report: Decodable {
      var base: Int
      var themes: [Theme]
      struct Theme: Decodable {
        var respondents: Int
        var excerpts: [Excerpt]
      }
      struct Excerpt: Decodable {
        var response: String
        var start: Int
        var end: Int
        var words: String
      }
    }
    let json = try Example.report().json.text
    let report = try JSONDecoder().decode(Report.self, from: Data(json.utf8))
    #expect(report.base == 4)
    #expect(report.themes.flatMap(\.excerpts).count == 4)
    for excerpt in report.themes.flatMap(\.excerpts) {
      let response = try #require(Example.responses.first { $0.id == excerpt.response })
      let answer = try #require(response.answers.first?.value?.expressed)
      let scalars = Array(answer.unicodeScalars)[excerpt.start..<excerpt.end]
      #expect(String(String.UnicodeScalarView(scalars)) == excerpt.words)
    }
  }

  @Test func `the order in which files are found changes nothing`() throws {
    let one = try Example.report(by: .group)
    let other = try Example.report(by: .group, of: Example.responses.reversed())
    #expect(one == other)
    #expect(one.json.text == other.json.text)
  }

  @Test func `only people who agreed are quoted`() throws {
    let text = TextFormat().text(of: try Example.report().document)
    #expect(text.contains("She was heard."))
    #expect(text.contains("in words that their supporter found"))
    #expect(!text.contains("The taxi was late"))
  }

  @Test func `nothing is quoted, and no excerpt given, where a figure is withheld`() throws {
    var report = try Example.report()
    for index in report.summary.findings.indices {
      report.summary.findings[index].respondents = nil
      report.summary.findings[index].suppressed = .primary
    }
    let text = TextFormat().text(of: report.document)
    #expect(!text.contains("She was heard."))
    #expect(text.contains("Being listened to. The number is withheld"))
    #expect(!report.json.text.contains("response-1"))
  }

  @Test func `every table is followed by the caution`() throws {
    let blocks = try Example.report(by: .group).document.blocks
    let tables = blocks.indices.filter { if case .table = blocks[$0] { true } else { false } }
    #expect(tables.count == 6)
    for table in tables { #expect(blocks[table + 1] == .note(ThemesReport.caution)) }
  }

  @Test func `invented responses are named first`() throws {
    let invented = [
      Example.response(
        1, "yc-1", quote: true, invented: true, [Example.text("better", "I was heard.", .own)])
    ]
    let all = try Example.report(of: invented)
    let first = TextFormat().text(of: all.document).split(separator: "\n").first
    #expect(first == "Invented example responses: nobody said these words.")
    let some = try Example.report(of: invented + Array(Example.responses.dropFirst()))
    #expect(some.document.banner?.hasPrefix("1 of the 4 responses are invented") == true)
    #expect(try Example.report().document.banner == nil)
  }

  @Test func `answers such as “nothing” have a line of their own in every format`() throws {
    let report = try Example.report(of: [
      Example.response(1, "yc-1", quote: true, [Example.text("better", "Nothing!", .own)]),
      Example.response(2, "yc-2", quote: true, [Example.text("better", "cake", .own)]),
    ])
    let line = "Answers such as “nothing” or “don't know”: 1."
    #expect(TextFormat().text(of: report.document).contains(line))
    #expect(MarkdownFormat().text(of: report.document).contains("don't know”: 1."))
    #expect(report.json.text.contains("\"uncoded\": 1,\n    \"non-answers\": 1,"))
    #expect(
      report.csv.text.contains(",Answers such as “nothing” or “don't know”,,,2,,,,,,,,1,,,none\r\n")
    )
  }

  @Test func `a sub-theme says what it is part of`() throws {
    var codebook = Example.codebook
    codebook.themes.append(
      Theme(code: "late", name: "Late taxis", words: ["late"], parent: "transport"))
    let readings = Reading.all(
      of: Example.responses, on: Example.shelf, with: CompiledCodebook(codebook))
    let report = ThemesReport(Summary(of: readings, codebook: codebook))
    let text = TextFormat().text(of: report.document)
    #expect(text.contains("Late taxis, part of Getting to school. 1 of 4 people"))
    #expect(report.json.text.contains("\"parent\": \"transport\""))
  }

  @Test func `no responses give no figures`() throws {
    let text = TextFormat().text(of: try Example.report(of: []).document)
    #expect(text.contains("No response here may be counted"))
    #expect(!text.contains("%"))
  }
}
