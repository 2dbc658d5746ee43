import Testing

@testable import Sealing

@Suite struct `Bytes have one spelling` {
  @Test(arguments: 0..<40) func `and are read back from it`(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 200) }
    #expect(Octets(spelled: Octets(bytes).text) == Octets(bytes))
  }

  @Test(arguments: ["AB", "AAB", "AA==", "A", "+/8", "A A", "AA\n", "ÄA"])
  func `and every other spelling is refused`(text: String) {
    #expect(Octets(spelled: text) == nil)
  }
}
