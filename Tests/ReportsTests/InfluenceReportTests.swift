import Coproduction
import Survey
import TestSupport
import Testing

@testable import Reports
@testable import Themes

@Suite struct `Reporting what people changed` {
  private func record(_ document: Document, _ json: JSON, _ csv: CSV, _ name: String) throws {
    try expectGolden(TextFormat().text(of: document), "\(name).txt")
    try expectGolden(MarkdownFormat().text(of: document), "\(name).md")
    try expectGolden(json.text, "\(name).json")
    try expectGolden(csv.text, "\(name).csv")
  }

  @Test func `the list of actions is as recorded`() throws {
    let report = ActionsReport(
      "Actions", Influence.actions, unanswered: Influence.unanswered, words: Influence.words,
      nothing: "Nobody has taken on an action yet.")
    try record(report.document, report.json, report.csv, "actions")
  }

  @Test func `an action is as recorded`() throws {
    let page = ActionPage(Influence.actions[0], words: Influence.words)
    try record(page.document, page.json, page.csv, "action")
  }

  @Test func `you said, we did is as recorded`() throws {
    let report = UpdateReport(
      since: Influence.day("2027-01-01"), Influence.actions, unanswered: Influence.unanswered,
      checked: Influence.checked, words: Influence.words)
    try record(report.document, report.json, report.csv, "since")
  }

  @Test func `the proposals are as recorded`() throws {
    let report = ProposalsReport(Influence.proposals.proposals)
    try record(report.document, report.json, report.csv, "proposals")
  }

  @Test func `a proposal is as recorded`() throws {
    let proposal = try #require(Influence.proposals["p-1"])
    let page = ProposalPage(proposal, findings: ["“clubs” Use a more common word."])
    try record(page.document, page.json, ProposalsReport([proposal]).csv, "proposal")
  }

  @Test func `the log of changes is as recorded`() throws {
    let report = ChangeLogReport(Influence.proposals.accepted(in: nil))
    try record(report.document, report.json, report.csv, "changes")
  }

  @Test func `what was read back is as recorded`() throws {
    let report = ChecksReport(
      Influence.checks, themes: ["wait-salt": "Waiting for speech and language therapy"])
    try record(report.document, report.json, report.csv, "checks")
  }

  @Test func `nothing is said where there is nothing`() {
    let since = UpdateReport(since: Influence.day("2027-01-01"), [], words: Influence.words)
    #expect(TextFormat().text(of: since.document).contains("Nothing was written down"))
    #expect(TextFormat().text(of: ProposalsReport([]).document).contains("Nobody has proposed"))
    #expect(TextFormat().text(of: ChangeLogReport([]).document).contains("Nobody has changed"))
    #expect(TextFormat().text(of: ChecksReport([]).document).contains("Nothing has been read"))
    let due = ActionsReport("Due", [], words: Influence.words, nothing: "Nothing is due.")
    #expect(TextFormat().text(of: due.document) == "Due\n\nNothing is due.\n")
  }

  @Test func `themes that nobody said are told as such`() {
    let invented = [HeardTheme(code: "a", name: "A", people: 6, base: 9, isInvented: true)]
    let report = ActionsReport("A", [], unanswered: invented, words: Influence.words, nothing: "N")
    #expect(TextFormat().text(of: report.document).contains("nobody said them"))
    #expect(report.json.text.contains("\"invented\": true"))
  }
}

@Suite struct `Marking what was checked` {
  @Test func `themes carry the mark once, in text, Markdown and JSON`() throws {
    var report = try Example.report(by: .group)
    report.checked = Influence.checked
    let text = TextFormat().text(of: report.document)
    let mark = "Checked with young people on Saturday 21 November 2026: 7 of 9 agreed."
    #expect(text.split(separator: mark).count == 2)
    #expect(text.contains("who did not agree: 1 of 4 agreed"))
    #expect(MarkdownFormat().text(of: report.document).contains(mark))
    let json = report.json.text
    #expect(json.contains("\"agreed\": 7") && !json.contains("\"agreed\": 1,"))
    #expect(!TextFormat().text(of: try Example.report().document).contains("Read back"))
  }

  @Test func `the excerpts of a theme carry it too`() throws {
    let finding = try #require(
      Example.report().summary.findings.first { $0.theme == "wait-salt" })
    var report = ExcerptsReport(finding)
    report.checked = Influence.checked["wait-salt"] ?? []
    #expect(TextFormat().text(of: report.document).contains("7 of 9 agreed"))
    #expect(report.json.text.contains("\"date\": \"2026-11-21\""))
  }

  @Test func `a question in other words shows all of them, closed or not`() throws {
    var report = try Example.report()
    let wordings = [
      Rewording.Worded(label: "New?", versions: ["2"], people: 3),
      Rewording.Worded(label: "Old?", versions: ["1.1", "1"], people: 1),
    ]
    report.rewordings = ["listened", "better"].map {
      Rewording(questionnaire: "youth-council", question: $0, wordings: wordings)
    }
    let text = TextFormat().text(of: report.document)
    let both = "“New?” of 3 people (version 2); “Old?” of 1 person (version 1.1, 1)."
    #expect(text.contains("4 people were asked. It was asked in 2 wordings: \(both)"))
    #expect(text.contains("- The question better was asked in 2 wordings: \(both)"))
    #expect(report.json.text.contains("\"reworded\": ["))
  }
}
