import Testing

@testable import Sealing

@Suite struct `A private key under a passphrase` {
  private func wrapped(rounds: Int = 1_000) throws -> WrappedKey {
    try WrappedKey(Sample.key(1), passphrase: Sample.passphrase, rounds: rounds)
  }

  @Test func `is opened by the passphrase and by no other`() throws {
    let text = try wrapped(rounds: WrappedKey.usualRounds).text
    let wrapped = try WrappedKey(reading: text)
    #expect(try wrapped.unwrapped(passphrase: Sample.passphrase) == Sample.key(1))
    #expect(try wrapped.thumbprint == Sample.key(1).publicKey.thumbprint)
    #expect(throws: SealRefusal.passphrase) { try wrapped.unwrapped(passphrase: "Seven") }
    #expect(throws: SealRefusal.passphrase) { try wrapped.unwrapped(passphrase: "") }
  }

  @Test(arguments: ["jwcrypto", "joserfc"])
  func `that another program wrapped is opened`(program: String) throws {
    let wrapped = try WrappedKey(reading: Sample.fixture("\(program)-key.json"))
    let key = try wrapped.unwrapped(passphrase: Sample.passphrase)
    #expect(key.publicKey.thumbprint == wrapped.thumbprint)
  }

  @Test func `is refused when any byte was altered`() throws {
    let text = try wrapped().text
    for place in text.indices {
      var altered = text
      altered[place] ^= 1
      #expect(throws: SealRefusal.self, "byte \(place)") {
        try WrappedKey(reading: altered).unwrapped(passphrase: Sample.passphrase)
      }
    }
  }

  @Test(arguments: [0, -1, 999, 1_000_001, 2_000_000_000])
  func `is refused before any work when the rounds are too few or too many`(rounds: Int) throws {
    #expect(throws: SealRefusal.rounds(rounds)) { try wrapped(rounds: rounds) }
  }

  @Test func `shows nothing of itself when it is printed`() throws {
    let key = try Sample.key(1)
    #expect("\(key)" == "a private key")
    var page = ""
    dump(key, to: &page)
    #expect(page.count < 40)
  }
}
