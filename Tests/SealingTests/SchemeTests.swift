import Testing

@testable import Sealing

@Suite struct `A sealed text in another scheme is refused by name` {
  /// The sample with another protected header.
  private func text(_ change: (String) -> String) throws -> [UInt8] {
    var page = try Sample.sealed().page
    page.protected = Octets(change(String(decoding: page.protected.bytes, as: UTF8.self)).utf8)
    return try CanonicalJSON.bytes(of: page)
  }

  @Test func `with crit`() throws {
    let text = try text { $0.replacing("{\"cty\"", with: "{\"crit\":[\"exp\"],\"cty\"") }
    #expect(throws: SealRefusal.critical) { try SealedText(reading: text) }
  }

  @Test func `with another cipher, another type or an unknown member`() throws {
    let weaker = try text { $0.replacing("A256GCM", with: "A128GCM") }
    #expect(throws: SealRefusal.algorithm("A128GCM")) { try SealedText(reading: weaker) }
    let other = try text { $0.replacing("yousaid-sealed/1", with: "yousaid-sealed/2") }
    #expect(throws: SealRefusal.algorithm("yousaid-sealed/2")) { try SealedText(reading: other) }
    let pressed = try text { $0.dropLast() + ",\"zip\":\"DEF\"}" }
    #expect(throws: SealRefusal.notCanonical) { try SealedText(reading: pressed) }
  }

  @Test(arguments: ["ECDH-ES", "ECDH-ES+A128KW", "dir", "none", "RSA-OAEP"])
  func `with another way to wrap the key`(algorithm: String) throws {
    var page = try Sample.sealed().page
    page.recipients[0].header.alg = algorithm
    let text = try CanonicalJSON.bytes(of: page)
    #expect(throws: SealRefusal.algorithm(algorithm)) { try SealedText(reading: text) }
  }

  @Test func `with parts of another size`() throws {
    var page = try Sample.sealed().page
    page.iv.bytes.append(0)
    #expect(throws: SealRefusal.size("iv")) {
      try SealedText(reading: CanonicalJSON.bytes(of: page))
    }
    page = try Sample.sealed().page
    page.tag.bytes.removeLast()
    #expect(throws: SealRefusal.size("tag")) {
      try SealedText(reading: CanonicalJSON.bytes(of: page))
    }
    page = try Sample.sealed().page
    page.recipients[0].encryptedKey.bytes += Array(repeating: 0, count: 8)
    #expect(throws: SealRefusal.size("encrypted_key")) {
      try SealedText(reading: CanonicalJSON.bytes(of: page))
    }
  }

  @Test func `with an id outside that is not the one inside`() throws {
    var page = try Sample.sealed().page
    page.aad = Octets("0199f2c4-7f1e-7c3a-9d42-6b1a5c0e2f11".utf8)
    #expect(throws: SealRefusal.label) { try SealedText(reading: CanonicalJSON.bytes(of: page)) }
  }
}
