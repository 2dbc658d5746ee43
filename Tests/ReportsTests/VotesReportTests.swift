import Coproduction
import Reports
import Survey
import TestSupport
import Testing

@Suite struct `The report on votes` {
  private let moment = Moment(seconds: 1_795_276_931)

  private var statements: Statements {
    let added: [StatementEntry] = [
      StatementEntry(.add, "st-1", text: "More quiet rooms at school", group: .youngPerson),
      StatementEntry(.add, "st-2", text: "School starts too early"),
      StatementEntry(.add, "st-3", text: "=1+1 | *bold* \u{1B}[31mred"),
      StatementEntry(.add, "st-4", text: "Quiet rooms, more of them"),
      StatementEntry(.add, "st-5", text: "Something rude"),
      StatementEntry(.add, "st-6", text: "New"),
      StatementEntry(.approve, "st-1", because: "clear"),
      StatementEntry(.approve, "st-2", because: "clear"),
      StatementEntry(.approve, "st-3", because: "clear"),
      StatementEntry(.merge, "st-4", into: "st-1", because: "the same"),
      StatementEntry(.hide, "st-5", because: "rude"),
    ]
    return Statements(added.map { (entry: $0, time: moment) })
  }

  private var votes: Votes {
    var entries: [VoteEntry] = []
    for number in 0..<12 {
      let group: Group = number < 7 ? .youngPerson : .parentCarer
      entries.append(VoteEntry(.begin, voter: "v-\(number)", group: group))
      let votes: [(String, Vote)] = [
        ("st-1", number == 11 ? .pass : .agree), ("st-2", number < 7 ? .agree : .disagree),
      ]
      for (statement, vote) in votes.prefix(number == 6 ? 1 : 2) {
        entries.append(VoteEntry(.vote, voter: "v-\(number)", statement: statement, vote: vote))
      }
    }
    entries.append(VoteEntry(.begin, voter: "v-h", group: .parentCarer, size: 20))
    entries.append(
      VoteEntry(.hands, voter: "v-h", statement: "st-1", hands: ["agree": 17, "disagree": 1]))
    entries.append(
      VoteEntry(.hands, voter: "v-h", statement: "st-2", hands: ["agree": 2, "disagree": 18]))
    entries.append(
      VoteEntry(
        .bringIn,
        imported: ImportedVotes(
          conversation: "c", votes: ["7": ["st-3": [1, 1]], "8": ["st-3": [-1]]],
          published: ["st-3": .init(agrees: 2, disagrees: 1)])))
    return Votes(entries)
  }

  private var report: VotesReport { VotesReport(votes.results(of: statements)) }

  @Test func `is the same as recorded in each format`() throws {
    try expectGolden(TextFormat().text(of: report.document), "votes.txt")
    try expectGolden(MarkdownFormat().text(of: report.document), "votes.md")
    try expectGolden(report.json.text, "votes.json")
    try expectGolden(report.csv.text, "votes.csv")
  }

  @Test func `shows what is hidden or merged to programs alone`() {
    let text = TextFormat().text(of: report.document)
    #expect(!text.contains("Something rude") && !text.contains("Quiet rooms, more of them"))
    #expect(report.json.text.contains("\"status\": \"hidden\""))
    #expect(report.json.text.contains("\"into\": \"st-1\""))
  }

  @Test func `says so where nobody has voted`() {
    let empty = VotesReport(Votes([]).results(of: statements))
    #expect(TextFormat().text(of: empty.document).contains("Nobody has voted yet."))
  }

  @Test func `is plain lines from top to bottom`() {
    let text = TextFormat().text(of: report.document)
    let plain = text.split(separator: "\n").filter { !$0.contains("bold") }.joined(separator: "\n")
    #expect(LinearOutput(columns: 400).problems(in: plain) == [])
  }
}
