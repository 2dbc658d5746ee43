import Forms
import Survey
import Testing

@testable import Coproduction

@Suite struct `A round of priorities` {
  private let options = ["bus", "wait", "room"].map { Priority(code: $0, name: $0.uppercased()) }
  private let book = PhrasesFile.phrasebook(for: ["en"])

  private func round(
    _ method: PriorityEntry.Method, _ ballots: [(Group?, [(String, String?, [String])])],
    pairs: Int? = nil
  ) throws -> Round {
    var open = PriorityEntry(.open, "p-1")
    open.method = method
    open.options = options
    open.pairs = pairs
    var entries = [open]
    for (index, ballot) in ballots.enumerated() {
      var begin = PriorityEntry(.begin, "p-1")
      begin.voter = "v-\(index)"
      begin.group = ballot.0
      begin.seed = UInt32(index)
      entries.append(begin)
      for (question, choice, between) in ballot.1 {
        var choose = PriorityEntry(.choose, "p-1")
        choose.voter = "v-\(index)"
        choose.question = question
        choose.choice = choice
        choose.between = between.isEmpty ? nil : between
        entries.append(choose)
      }
    }
    return try #require(Round.all(entries.map { (entry: $0, time: Moment(seconds: 0)) }).first)
  }

  @Test func `with dots goes by their number, and equal numbers are ties`() throws {
    let round = try round(
      .dots,
      [
        (.youngPerson, [("dot_1", "bus", []), ("dot_2", "bus", []), ("dot_3", "room", [])]),
        (.parentCarer, [("dot_1", "wait", []), ("dot_2", "room", []), ("dot_3", nil, [])]),
        (nil, [("dot_1", nil, [])]),
      ])
    #expect(round.people() == 2)
    let standings = round.standings()
    #expect(standings.map(\.priority.code) == ["bus", "room", "wait"])
    #expect(standings.map(\.place) == [1, 1, 3])
    #expect(standings.map(\.dots) == [2, 2, 1] && standings.map(\.people) == [1, 2, 1])
    #expect(round.groups == [.youngPerson, .parentCarer])
    #expect(round.standings(of: .youngPerson).map(\.dots) == [2, 1, 0])
  }

  @Test func `with a ranking goes by Schulze, and what is not ranked comes last`() throws {
    let round = try round(
      .ranking,
      [
        (nil, [("place_1", "bus", []), ("place_2", "wait", [])]),
        (nil, [("place_1", "bus", [])]),
        (nil, [("place_1", "room", []), ("place_2", "room", []), ("place_3", "wait", [])]),
      ])
    let standings = round.standings()
    #expect(standings.map(\.priority.code) == ["bus", "wait", "room"])
    #expect(standings.map(\.place) == [1, 2, 2])
    #expect(standings.map(\.people) == [2, 0, 1])
    #expect(standings.map(\.borda) == [4, 2.5, 2.5])
  }

  @Test func `with pairs goes by who is preferred, and both the same is no vote`() throws {
    let round = try round(
      .pairs,
      [
        (nil, [("pair_1", "wait", ["bus", "wait"]), ("pair_2", nil, ["bus", "room"])]),
        (nil, [("pair_1", "wait", ["wait", "room"]), ("pair_2", nil, [])]),
      ])
    #expect(round.standings().map(\.priority.code) == ["wait", "bus", "room"])
    #expect(round.standings().map(\.place) == [1, 2, 2])
    #expect(
      round.standings().map(\.pairs) == [
        .init(shown: 2, chosen: 2), .init(shown: 2, chosen: 0), .init(shown: 2, chosen: 0),
      ])
  }

  @Test func `shows each pair once to each person, or as many as wanted`() throws {
    let all = try round(.pairs, [])
    let pairs = all.pairs(seed: 5)
    #expect(Set(pairs.map { Set($0.map(\.code)) }).count == 3 && pairs.count == 3)
    #expect(all.pairs(seed: 5) == pairs)
    #expect(try round(.pairs, [], pairs: 2).pairs(seed: 5).count == 2)
    #expect((0..<20).contains { all.pairs(seed: $0) != pairs })
  }

  @Test func `asks for dots, places or pairs in plain questions`() throws {
    func names(_ method: PriorityEntry.Method) throws -> [String] {
      try round(method, []).questionnaire(in: book, seed: 1, asksGroup: false)
        .questions.map(\.question.name).filter { $0 != "about" }
    }
    #expect(try names(.dots) == ["dot_1", "dot_2", "dot_3"])
    #expect(try names(.ranking) == ["place_1", "place_2"])
    #expect(try names(.pairs) == ["pair_1", "pair_2", "pair_3"])
    let asked = try round(.ranking, []).questionnaire(in: book, seed: 1, asksGroup: true)
    #expect(asked.questions[3].question.choiceFilter?.source == "name != ${place_1}")
  }
}
