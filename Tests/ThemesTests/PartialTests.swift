import FoundationEssentials
import Survey
import Testing

@testable import Themes

@Suite struct `Partials of many shares` {
  private let edition = Partial.Edition(version: "1", digest: "abc")

  private func plan(_ field: Field? = nil) throws -> Plan {
    try Plan(Example.codebook, Crowd.shelf, by: field)
  }

  private func partial(of readings: [Reading], _ plan: Plan) -> Partial {
    var partial = Partial(of: edition, by: plan)
    for reading in readings { partial.add(reading, by: plan) }
    return partial
  }

  @Test(arguments: [nil, Field.group, .wave, .question("one"), .question("several")])
  func `merge in any order and nesting into just the whole`(_ field: Field?) throws {
    let plan = try plan(field)
    var chance = SplitMix(seed: 3)
    for seed in 0..<12 {
      let readings = Crowd(60, seed: UInt64(seed)).readings
      let whole = partial(of: readings, plan)
      var shares = [[Reading]](repeating: [], count: Int.random(in: 1...7, using: &chance))
      for reading in readings {
        shares[Int.random(in: 0..<shares.count, using: &chance)].append(reading)
      }
      var partials = shares.map { partial(of: $0, plan) }
      while partials.count > 1 {
        let one = partials.remove(at: Int.random(in: 0..<partials.count, using: &chance))
        let place = Int.random(in: 0..<partials.count, using: &chance)
        try partials[place].merge(one)
      }
      #expect(partials == [whole])
      #expect(
        Summary(of: partials[0].whole, plan.codebook) == Summary(of: whole.whole, plan.codebook))
      #expect(
        Tally.all(of: partials[0].whole, on: Crowd.shelf)
          == Tally.all(of: whole.whole, on: Crowd.shelf))
      #expect(Split(of: partials[0], by: plan) == Split(of: whole, by: plan))
    }
  }

  @Test func `say what readings say`() throws {
    let readings = Crowd(80, seed: 5).readings
    let plan = try plan(.group)
    let partial = partial(of: readings, plan)
    var summary = Summary(of: readings, codebook: Example.codebook)
    for place in summary.findings.indices { summary.findings[place].excerpts = [] }
    #expect(Summary(of: partial.whole, plan.codebook) == summary)
    #expect(
      Tally.all(of: partial.whole, on: Crowd.shelf) == Tally.all(of: readings, on: Crowd.shelf))
    let split = try Split(of: readings, by: .group, on: Crowd.shelf, codebook: Example.codebook)
    #expect(
      Split(of: partial, by: plan)?.parts.map(\.summary.base) == split.parts.map(\.summary.base))
  }

  @Test func `go into a document and come back, always with the same bytes`() throws {
    let plan = try plan(.question("one"))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    for seed in 0..<5 {
      let readings = Crowd(40, seed: UInt64(seed)).readings
      let partial = partial(of: readings, plan)
      let bytes = try encoder.encode(partial)
      let again = try JSONDecoder().decode(Partial.self, from: bytes)
      #expect(again == partial)
      #expect(try encoder.encode(again) == bytes)
      #expect(try encoder.encode(self.partial(of: readings.reversed(), plan)) == bytes)
    }
  }

  @Test func `hold nobody's words`() throws {
    let response = Example.response(
      "1", "a", [Example.answer("x", "I waited for Zebulon."), Example.answer("one", "my dog Rex")])
    let bytes = try JSONEncoder().encode(
      partial(of: Example.readings([response], Crowd.shelf), plan()))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\"wait\"") && text.contains("…"))
    #expect(!text.contains("Zebulon") && !text.contains("Rex") && !text.contains("waited"))
  }

  @Test func `of different codebooks or fields do not merge`() throws {
    let plan = try plan()
    var partial = Partial(of: edition, by: plan)
    let other = Partial.Edition(version: "2", digest: "abc")
    #expect(throws: Partial.Mismatch.editions(edition, other)) {
      try partial.merge(Partial(of: other, by: plan))
    }
    #expect(throws: Partial.Mismatch.fields(nil, .group)) {
      try partial.merge(Partial(of: edition, by: self.plan(.group)))
    }
    #expect("\(Partial.Mismatch.editions(edition, other))".contains("version 2"))
  }

  @Test(arguments: [
    "{\"format\":\"yousaid-partial/2\"}", "{}", "[]",
  ])
  func `that are none are refused`(_ text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Partial.self, from: Data(text.utf8))
    }
  }

  @Test(arguments: ["5-3", "1 1", "x", "-1", "1-", "3 2", "0-99999999999"])
  func `with people that cannot be are refused`(_ people: String) throws {
    let bytes = try JSONEncoder().encode(
      partial(of: Crowd(9, seed: 1).readings, plan()))
    let text = String(decoding: bytes, as: UTF8.self)
    let old = try #require(text.firstRange(of: "\"people\":\"")).upperBound
    let end = try #require(text[old...].firstIndex(of: "\""))
    let altered = text[..<old] + people + text[end...]
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Partial.self, from: Data(altered.utf8))
    }
  }
}
