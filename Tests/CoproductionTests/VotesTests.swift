import Survey
import Testing
import Themes

@testable import Coproduction

@Suite struct `Votes on statements` {
  private let statements = Statements(
    (["a", "b", "c"] as [String]).flatMap { code in
      [
        StatementEntry(.add, code, text: "Statement \(code)"),
        StatementEntry(.approve, code, because: "yes"),
      ]
    }.map { (entry: $0, time: Moment(seconds: 0)) })

  private func begin(_ voter: String, _ group: Group? = nil, size: Int? = nil) -> VoteEntry {
    VoteEntry(.begin, voter: voter, group: group, order: ["a", "b", "c"], size: size)
  }

  private func vote(_ voter: String, _ statement: String, _ vote: Vote) -> VoteEntry {
    VoteEntry(.vote, voter: voter, statement: statement, vote: vote)
  }

  private func results(_ entries: VoteEntry...) -> [VoteResult] {
    Votes(entries).results(of: statements)
  }

  @Test func `of one person count once, the last one, and what was not asked is told apart`() {
    let found = results(
      begin("v-1", .youngPerson), vote("v-1", "a", .agree), vote("v-1", "a", .disagree),
      vote("v-1", "b", .skipped), begin("v-2"), vote("v-2", "a", .agree),
      VoteEntry(.group, voter: "v-2", group: .parentCarer), vote("v-9", "a", .agree))
    let (a, b, c) = (found[0], found[1], found[2])
    #expect(a.people.agree == 1 && a.people.disagree == 1 && a.people.notAsked == 0)
    #expect(b.people.skipped == 1 && b.people.notAsked == 1 && b.people.cast == 0)
    #expect(c.people.notAsked == 2)
    #expect(a.groups.map(\.group) == [.youngPerson, .parentCarer])
    #expect(a.votes == a.people && a.together == 0)
  }

  @Test func `by show of hands count people, and the rest gave no answer`() {
    let found = results(
      begin("v-1", .youngPerson, size: 9),
      VoteEntry(.hands, voter: "v-1", statement: "a", hands: ["agree": 5, "disagree": 3]),
      begin("v-2", .youngPerson), vote("v-2", "a", .pass))
    #expect(found[0].people.agree == 5 && found[0].people.skipped == 1)
    #expect(found[0].people.pass == 1 && found[0].together == 9)
    #expect(found[1].people.notAsked == 10)
  }

  private func imported(
    _ votes: [String: [String: [Int]]], _ published: [String: (Int, Int)]
  ) -> ImportedVotes {
    ImportedVotes(
      conversation: "c", votes: votes,
      published: published.mapValues { .init(agrees: $0.0, disagrees: $0.1) })
  }

  @Test func `from elsewhere are counted as their own count does, and people once`() throws {
    let conversation = imported(
      ["1": ["a": [1, 1, -1]], "2": ["a": [1]], "3": ["b": [0]]], ["a": (3, 1), "b": (0, 0)])
    #expect(conversation.countsEveryVote && conversation.contradictions.isEmpty)
    let found = results(VoteEntry(.bringIn, imported: conversation))
    #expect(found[0].votes.agree == 3 && found[0].votes.disagree == 1)
    #expect(found[0].people.agree == 1 && found[0].people.disagree == 1)
    #expect(found[0].people.notAsked == 1 && found[1].people.pass == 1)
    #expect(found[0].published == .init(agrees: 3, disagrees: 1))
  }

  @Test func `of an export that counts last votes are counted so, and contradictions told`() {
    let last = imported(["1": ["a": [1, -1]], "2": ["a": [1]]], ["a": (1, 1)])
    #expect(!last.countsEveryVote && last.contradictions.isEmpty)
    let wrong = imported(["1": ["a": [1]], "2": ["b": [1]]], ["a": (1, 0), "b": (7, 0)])
    #expect(wrong.contradictions.map(\.statement) == ["b"])
    #expect(wrong.contradictions.first?.counted == .init(agrees: 1, disagrees: 0))
  }

  @Test func `of a newer export take the place of the older ones`() {
    let found = results(
      VoteEntry(.bringIn, imported: imported(["1": ["a": [1]]], [:])),
      VoteEntry(.bringIn, imported: imported(["1": ["a": [1]], "2": ["a": [-1]]], [:])))
    #expect(found[0].people.agree == 1 && found[0].people.disagree == 1)
  }

  private func consensus(_ counts: [(Group, String, agree: Int, disagree: Int)]) -> Consensus {
    var entries: [VoteEntry] = []
    for (index, count) in counts.enumerated() {
      entries.append(begin("v-\(index)", count.0, size: count.agree + count.disagree))
      entries.append(
        VoteEntry(
          .hands, voter: "v-\(index)", statement: count.1,
          hands: ["agree": count.agree, "disagree": count.disagree]))
    }
    return Consensus(Votes(entries).results(of: statements)) {
      Proportion.wilson(successes: $0, of: $1)
    }
  }

  @Test func `show what is shared by the least sure group, never by a product`() throws {
    let found = consensus([
      (.youngPerson, "a", 9, 0), (.parentCarer, "a", 90, 10), (.youngPerson, "b", 9, 0),
      (.parentCarer, "b", 2, 2), (.youngPerson, "c", 1, 0),
    ])
    // All nine of nine are less sure than ninety of a hundred; two of four are not sure at all.
    #expect(found.shared.map(\.statement) == ["a"])
    let low = try #require(Proportion.wilson(successes: 9, of: 9)?.lowerBound)
    #expect(found.shared.first?.sureness == low)
  }

  @Test func `show what divides people, and which groups differ`() {
    let found = consensus([
      (.youngPerson, "a", 20, 2), (.parentCarer, "a", 3, 18), (.youngPerson, "b", 0, 30),
      (.youngPerson, "c", 15, 15),
    ])
    #expect(found.divided.map(\.statement) == ["c", "a"])
    #expect(found.refused.map(\.statement) == ["b"])
    #expect(
      found.gaps == [.init(statement: "a", more: .youngPerson, less: .parentCarer)])
  }
}
