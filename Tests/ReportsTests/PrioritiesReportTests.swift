import Coproduction
import Reports
import Survey
import TestSupport
import Testing

@Suite struct `The report on priorities` {
  private func round(
    _ method: PriorityEntry.Method, _ ballots: [(Group, [(String, String?, [String])])]
  ) throws -> Round {
    var open = PriorityEntry(.open, "p-1")
    open.method = method
    open.options = [("bus", "Getting about"), ("wait", "Waiting"), ("room", "Quiet rooms")]
      .map { Priority(code: $0.0, name: $0.1) }
    var entries = [open]
    for (index, ballot) in ballots.enumerated() {
      var begin = PriorityEntry(.begin, "p-1")
      begin.voter = "v-\(index)"
      begin.group = ballot.0
      entries.append(begin)
      for (question, choice, between) in ballot.1 {
        var choose = PriorityEntry(.choose, "p-1")
        choose.voter = "v-\(index)"
        choose.question = question
        choose.choice = choice
        choose.between = between
        entries.append(choose)
      }
    }
    let rounds = Round.all(entries.map { (entry: $0, time: Moment(seconds: 1_795_276_931)) })
    return try #require(rounds.first)
  }

  private func golden(_ round: Round) throws {
    let name = "priorities-\(round.method.rawValue)"
    let report = PrioritiesReport(round)
    let text = TextFormat().text(of: report.document)
    #expect(LinearOutput(columns: 200).problems(in: text) == [])
    try expectGolden(text, "\(name).txt")
    try expectGolden(MarkdownFormat().text(of: report.document), "\(name).md")
    try expectGolden(report.json.text, "\(name).json")
    try expectGolden(report.csv.text, "\(name).csv")
  }

  @Test func `with dots is the same as recorded`() throws {
    try golden(
      round(
        .dots,
        [
          (.youngPerson, [("dot_1", "bus", []), ("dot_2", "bus", []), ("dot_3", "room", [])]),
          (.parentCarer, [("dot_1", "wait", []), ("dot_2", "room", []), ("dot_3", nil, [])]),
        ]))
  }

  @Test func `with a ranking is the same as recorded, and ties are shown as ties`() throws {
    try golden(
      round(
        .ranking,
        [
          (.youngPerson, [("place_1", "bus", []), ("place_2", "wait", [])]),
          (.youngPerson, [("place_1", "wait", []), ("place_2", "room", [])]),
          (.parentCarer, [("place_1", "room", []), ("place_2", "bus", [])]),
        ]))
  }

  @Test func `with pairs is the same as recorded`() throws {
    try golden(
      round(
        .pairs,
        [
          (
            .youngPerson,
            [
              ("pair_1", "wait", ["bus", "wait"]), ("pair_2", "room", ["bus", "room"]),
              ("pair_3", nil, ["wait", "room"]),
            ]
          )
        ]))
  }

  @Test func `of nobody has no order`() throws {
    let report = PrioritiesReport(try round(.dots, []))
    #expect(TextFormat().text(of: report.document).contains("there is no order"))
    #expect(report.csv.text.hasPrefix("group,place,code"))
  }
}
