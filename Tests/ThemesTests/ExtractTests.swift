import Survey
import Testing

@testable import Themes

@Suite struct `Extracts of ledgers` {
  private let edition = Partial.Edition(version: "1", digest: "abc")
  private let plan = Plan(Example.codebook, Crowd.shelf)

  /// A crowd in which some spoke as a group, and some answered twice.
  private func ledgers(_ seed: Int) -> [Ledger] {
    let responses = Crowd(60, seed: UInt64(seed)).responses
    return stride(from: 0, to: 60, by: 20).map {
      Ledger(Example.readings(Array(responses[$0..<$0 + 20]), Crowd.shelf), on: Crowd.shelf)
    }
  }

  private func extract(_ ledgers: ArraySlice<Ledger>, quoting most: Int = 2) -> Extract {
    var extract = Extract(of: edition, quoting: most, by: plan)
    for place in ledgers.indices {
      extract.add(ledgers[place], at: place, withInvented: true, by: plan)
    }
    return extract
  }

  private func isSame(_ one: Extract, _ other: Extract) -> Bool {
    one.partial == other.partial && one.quotable.byTheme == other.quotable.byTheme
      && Rolls(of: one.partial) == Rolls(of: other.partial)
  }

  @Test func `are packed and unpacked without loss`() throws {
    for seed in 0..<12 {
      let extract = extract(ledgers(seed)[...])
      let again = try #require(
        Extract(extract.packed, of: edition, quoting: 2, by: plan))
      #expect(isSame(again, extract))
      #expect(
        Tally.all(of: again.partial.whole, on: Crowd.shelf)
          == Tally.all(of: extract.partial.whole, on: Crowd.shelf))
      #expect(Extract(extract.packed, of: edition, quoting: 3, by: plan) == nil)
    }
  }

  @Test func `merge into what one has of all`() {
    for seed in 0..<6 {
      let ledgers = ledgers(seed)
      let whole = extract(ledgers[...])
      for parting in 0...ledgers.count {
        var merged = extract(ledgers[..<parting])
        merged.merge(extract(ledgers[parting...]))
        #expect(isSame(merged, whole))
        // Those of another place are known there by places of its own.
        var moved = extract(ledgers[..<parting])
        moved.merge(extract(Array(ledgers[parting...])[...]), movedBy: parting)
        #expect(isSame(moved, whole))
      }
    }
  }

  @Test func `with room for fewer quotes hold those that come first`() throws {
    let ledgers = ledgers(3)
    let packed = extract(ledgers[...], quoting: 4).packed
    for most in 0...4 {
      let fewer = try #require(Extract(packed, of: edition, quoting: most, by: plan))
      #expect(isSame(fewer, extract(ledgers[...], quoting: most)))
    }
  }

  @Test func `that were torn or altered are refused or harmless`() {
    let packed = extract(ledgers(2)[...]).packed
    var chance = SplitMix(seed: 4)
    var refused = 0
    for _ in 0..<3_000 {
      var bytes = packed
      bytes[Int.random(in: 0..<bytes.count, using: &chance)] = UInt8.random(
        in: 0...255, using: &chance)
      if Bool.random(using: &chance) {
        bytes.removeLast(Int.random(in: 0..<bytes.count, using: &chance))
      }
      if let extract = Extract(bytes, of: edition, quoting: 2, by: plan) {
        _ = Summary(of: extract.partial.whole, Example.codebook)
        _ = Tally.all(of: extract.partial.whole, on: Crowd.shelf)
        _ = Rolls(of: extract.partial)
      } else {
        refused += 1
      }
    }
    #expect(refused > 1_000)
  }
}
