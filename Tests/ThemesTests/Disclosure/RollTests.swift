import FoundationEssentials
import Survey
import Testing

@testable import Themes

@Suite struct `Rolls of responses` {
  private func roll(_ seed: Int) -> Roll {
    var chance = SplitMix(seed: UInt64(seed))
    let numbers = [0, 15, 16, .max, 1 << 60] + (0..<40).map { _ in chance.next() >> UInt64(seed) }
    return Roll(
      numbers.map { number in
        (person: Int32(Int.random(in: 0..<20, using: &chance)), number: number)
      })
  }

  @Test func `go into a document and come back`() throws {
    for seed in 0..<20 {
      let roll = roll(seed)
      let bytes = try JSONEncoder().encode(roll)
      #expect(try JSONDecoder().decode(Roll.self, from: bytes) == roll)
    }
    let empty = try JSONEncoder().encode(Roll([]))
    #expect(try JSONDecoder().decode(Roll.self, from: empty) == Roll([]))
  }

  @Test(arguments: ["0123", "00000000000000g0", "00000000000000A0", "0000000000000001 2", "é"])
  func `that hold anything but numbers of responses are refused`(_ text: String) throws {
    let bytes = try JSONEncoder().encode(text)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Roll.self, from: bytes) }
  }

  @Test func `name a release by the digits of their numbers`() {
    for seed in 0..<20 {
      let roll = roll(seed)
      let texts = roll.rising.map { String($0, radix: 16) }
      #expect(roll.seed(from: 7) == SplitMix.seed(of: texts.joined(), from: 7))
    }
  }
}
