import Testing

@testable import Sealing

@Suite struct `A public key` {
  @Test func `is read as it is written`() throws {
    let key = try Sample.key(1).publicKey
    #expect(try PublicKey(reading: key.text) == key)
  }

  @Test func `has a fingerprint that can be read to somebody`() throws {
    let fingerprint = try Sample.key(1).publicKey.fingerprint
    let groups = fingerprint.split(separator: " ")
    #expect(groups.count == 6)
    #expect(groups.allSatisfy { $0.count == 5 && $0.allSatisfy(\.isWholeNumber) })
    #expect(try fingerprint != Sample.key(2).publicKey.fingerprint)
  }

  @Test func `is refused when it holds the private part, however it is spelled`() throws {
    let text = try CanonicalJSON.bytes(of: Sample.key(1).page)
    #expect(throws: SealRefusal.privateKey) { try PublicKey(reading: text) }
    #expect(throws: SealRefusal.privateKey) { try PublicKey(reading: text + [0x0A]) }
  }

  @Test func `is refused when it is another spelling of a point, or none`() throws {
    var coordinate = try Sample.key(1).publicKey.coordinate
    coordinate[31] |= 0x80
    #expect(throws: SealRefusal.size("x")) { try PublicKey(coordinate: coordinate) }
    // 2^255 - 19, which is zero.
    let prime: [UInt8] = [0xED] + Array(repeating: 0xFF, count: 30) + [0x7F]
    #expect(throws: SealRefusal.size("x")) { try PublicKey(coordinate: prime) }
    #expect(throws: SealRefusal.size("x")) { try PublicKey(coordinate: [1, 2, 3]) }
  }

  @Test(arguments: [0, 1] as [UInt8]) func `that has nothing to give is refused`(low: UInt8) throws
  {
    let point = try PublicKey(coordinate: [low] + Array(repeating: 0, count: 31))
    #expect(throws: SealRefusal.size("epk")) { try Sample.key(1).secret(with: point) }
  }
}
