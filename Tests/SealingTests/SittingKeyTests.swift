import Testing

@testable import Sealing

@Suite struct `The key of a sitting` {
  private let line = Array(#"{"answer":"An invented answer."}"#.utf8)

  @Test func `opens each line in its own place alone`() throws {
    let key = SittingKey()
    let sealed = try key.sealed(line, of: Sample.response, seq: 3)
    #expect(try key.opened(sealed, of: Sample.response, seq: 3) == line)
    #expect(throws: SealRefusal.altered) { try key.opened(sealed, of: Sample.response, seq: 4) }
    #expect(throws: SealRefusal.altered) { try key.opened(sealed, of: "another", seq: 3) }
    #expect(throws: SealRefusal.altered) {
      try SittingKey().opened(sealed, of: Sample.response, seq: 3)
    }
    let signs = Array(sealed.utf8)
    for place in signs.indices {
      var altered = signs
      altered[place] ^= 1
      #expect(throws: SealRefusal.altered) {
        try key.opened(
          String(decoding: altered, as: UTF8.self), of: Sample.response, seq: 3)
      }
    }
  }

  @Test func `comes back from its wrapping, and gives the same seed`() throws {
    let key = SittingKey()
    let wrapped = try key.wrapped(
      for: [Sample.key(1).publicKey, Sample.key(2).publicKey], of: Sample.response,
      questionnaire: Sample.label.questionnaire)
    let again = try SittingKey(in: SealedText(reading: wrapped.text), openedWith: Sample.key(2))
    let sealed = try key.sealed(line, of: Sample.response, seq: 1)
    #expect(try again.opened(sealed, of: Sample.response, seq: 1) == line)
    #expect(again.seed.bytes == key.seed.bytes)
  }

  @Test func `is not taken from a response`() throws {
    #expect(throws: SealRefusal.label) {
      try SittingKey(in: Sample.sealed(), openedWith: Sample.key(1))
    }
  }
}
