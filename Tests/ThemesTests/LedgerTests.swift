import Survey
import Testing

@testable import Themes

@Suite struct `Ledgers` {
  @Test func `are packed and unpacked without loss`() throws {
    for seed in 0..<5 {
      let ledger = Crowd(50, seed: UInt64(seed)).ledger
      var packer = Packer()
      ledger.pack(into: &packer)
      var unpacker = Unpacker(packer.bytes, in: packer.bytes.indices)
      #expect(try Ledger(from: &unpacker) == ledger)
    }
  }

  @Test func `keep the places of what people found when they are packed`() throws {
    let responses = (1...3).map {
      Example.response("\($0)", "a\($0)", [Example.answer("x", "I waited. The bus was late.")])
    }
    var ledger = Ledger(Example.readings(responses, Crowd.shelf), on: Crowd.shelf)
    ledger.apply(
      Decisions([
        Decision(
          response: "2", question: QuestionPath("x"), coder: "kl", time: Moment(seconds: 1),
          themes: [.init("heard", start: 2, end: 8), .init("bus", start: 14, end: 17)])
      ]))
    var packer = Packer()
    ledger.pack(into: &packer)
    var unpacker = Unpacker(packer.bytes, in: packer.bytes.indices)
    let again = try Ledger(from: &unpacker)
    for (one, other) in zip(ledger.rows, again.rows) {
      let (before, after) = (ledger.entries[one.entries.whole], again.entries[other.entries.whole])
      for (entry, copy) in zip(before, after) where entry.isWords {
        #expect(
          ledger.marks[entry.range.whole].map(ledger.matches)
            == again.marks[copy.range.whole].map(again.matches))
      }
    }
    let second = again.entries[again.rows[1].entries.whole].flatMap {
      again.marks[$0.range.whole].flatMap(again.matches).map(\.span)
    }
    #expect(second == [14..<17, 2..<8] || second == [2..<8, 14..<17])
  }

  @Test func `that were torn or altered are refused or harmless`() throws {
    var packer = Packer()
    Crowd(8, seed: 2).ledger.pack(into: &packer)
    let plan = Plan(Example.codebook, Crowd.shelf)
    var chance = SplitMix(seed: 4)
    var refused = 0
    for _ in 0..<3_000 {
      var bytes = packer.bytes
      bytes[Int.random(in: 0..<bytes.count, using: &chance)] = UInt8.random(
        in: 0...255, using: &chance)
      let end =
        Bool.random(using: &chance) ? bytes.count : Int.random(in: 0..<bytes.count, using: &chance)
      var unpacker = Unpacker(bytes, in: 0..<end)
      do {
        let ledger = try Ledger(from: &unpacker)
        _ = Count(of: ledger, by: plan)
        _ = Mention.all(in: [ledger], by: plan)
      } catch {
        refused += 1
      }
    }
    #expect(refused > 1_000)
  }

  @Test func `can be written down anew row by row`() {
    let ledger = Crowd(40, seed: 6).ledger
    var copy = Ledger()
    for row in (0..<ledger.count).reversed() { copy.add(row: row, of: ledger) }
    let plan = Plan(Example.codebook, Crowd.shelf)
    #expect(Count(of: copy, by: plan) == Count(of: ledger, by: plan))
    #expect(Count(of: copy, by: plan) == Count(of: Crowd(40, seed: 6).ledger, by: plan))
  }

  @Test func `take what people found in place of what the codebook found`() {
    let responses = [
      Example.response(
        "1", "a", [Example.answer("x", "I waited."), Example.answer("x", "The bus.")]),
      Example.response("2", "b", [Example.answer("x", "I waited.")]),
    ]
    var ledger = Ledger(Example.readings(responses, Crowd.shelf), on: Crowd.shelf)
    ledger.apply(
      Decisions([
        Decision(
          response: "2", question: QuestionPath("x"), coder: "kl", time: Moment(seconds: 1),
          themes: [.init("heard", start: 2, end: 8, valence: .negative)])
      ]))
    let count = Count(of: ledger, by: Plan(Example.codebook, Crowd.shelf))
    let findings = Summary(of: count, Example.codebook).findings
    #expect(findings.map(\.theme) == ["wait", "heard", "bus"])
    #expect(findings.map(\.respondents) == [1, 1, 1])
    #expect(findings.map(\.negative) == [0, 1, 0])
  }

  @Test func `point to excerpts that can be read again`() throws {
    let crowd = Crowd(60, seed: 8)
    let plan = try Plan(Example.codebook, Crowd.shelf, by: .group)
    let summary = Summary(of: crowd.readings, codebook: Example.codebook)
    let ordered = crowd.readings.map(\.response)
    let mentions = Mention.all(in: [crowd.ledger], by: plan)
    for finding in summary.findings {
      let excerpts = (mentions[finding.theme] ?? []).map { mention in
        crowd.ledger.excerpt(of: mention, in: ordered[mention.row])
      }
      #expect(excerpts == finding.excerpts)
      let young = Mention.all(in: [crowd.ledger], part: "young-person", by: plan)[finding.theme]
      #expect(young?.count == finding.excerpts.count { $0.respondent.group == .youngPerson })
    }
  }

  private func quotable(
    _ ledgers: [Ledger], most: Int, by plan: Plan
  ) -> [String: [Mention]] {
    var quotable = QuotableMentions(most: most, by: plan)
    for (place, ledger) in ledgers.enumerated() {
      quotable.add(ledger, at: place, withInvented: true)
    }
    return quotable.byTheme
  }

  @Test func `offer for quoting only what may be quoted, and each person once`() {
    let crowd = Crowd(80, seed: 9)
    let plan = Plan(Example.codebook, Crowd.shelf)
    let quotable = quotable([crowd.ledger], most: 2, by: plan)
    #expect(!quotable.isEmpty)
    for (theme, mentions) in quotable {
      let people = mentions.map { crowd.ledger.rows[$0.row].respondent }
      #expect(Set(people).count == people.count, "\(theme)")
      #expect(mentions.allSatisfy { crowd.ledger.mayBeQuoted($0) })
      for group in Group.allCases { #expect(people.count { $0.group == group } <= 2) }
    }
  }

  @Test func `offer the same for quoting, whoever went through which of them`() {
    let crowd = Crowd(90, seed: 10)
    let plan = Plan(Example.codebook, Crowd.shelf)
    let ledgers = stride(from: 0, to: 90, by: 10).map {
      Ledger(
        Example.readings(Array(crowd.responses[$0..<$0 + 10]), Crowd.shelf), on: Crowd.shelf)
    }
    for most in 1...4 {
      let whole = quotable(ledgers, most: most, by: plan)
      for parting in 0...ledgers.count {
        var gathered = QuotableMentions(most: most, by: plan)
        for share in [ledgers[..<parting], ledgers[parting...]] {
          var quotable = QuotableMentions(most: most, by: plan)
          for place in share.indices {
            quotable.add(share[place], at: place, withInvented: true)
          }
          gathered.merge(quotable)
        }
        #expect(gathered.byTheme == whole)
      }
    }
  }

  @Test func `are the same by way of readings and without`() {
    let codebook = CompiledCodebook(Example.codebook)
    for seed in 0..<5 {
      let crowd = Crowd(60, seed: UInt64(seed))
      for shelf in [Crowd.shelf, Shelf([])] {
        var scribe = Scribe(codebook, on: shelf)
        for response in crowd.responses { scribe.add(response) }
        let readings = crowd.responses.map {
          Reading(of: $0, on: shelf, with: Coder(codebook))
        }
        #expect(scribe.ledger == Ledger(readings, on: shelf))
      }
    }
  }

  @Test func `in no more room than they need say the same`() {
    let ledger = Crowd(50, seed: 3).ledger
    #expect(ledger.compact == ledger)
    #expect(ledger.compact.rows.capacity <= ledger.rows.capacity)
  }

  @Test func `know whose responses they hold by the ids alone`() {
    let crowd = Crowd(20, seed: 3)
    for (reading, row) in zip(crowd.readings, crowd.ledger.rows) {
      let id = reading.response.id
      #expect(crowd.ledger.id(of: row) == id)
      #expect(crowd.ledger.ids.seed(of: row.id) == Roll.number(of: id))
    }
  }
}
