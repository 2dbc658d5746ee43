import Testing

@testable import Sealing

@Suite struct `The published examples come out as they are printed` {
  @Test func `RFC 7518, appendix C: the key that two people derive`() {
    let secret: [UInt8] = [
      158, 86, 217, 29, 129, 113, 53, 211, 114, 131, 66, 131, 191, 132, 38, 156, 251, 49, 110, 163,
      218, 128, 106, 72, 246, 218, 167, 121, 140, 254, 144, 196,
    ]
    let key = ConcatKDF.bytes(
      16, from: secret, algorithm: "A128GCM", producer: Array("Alice".utf8),
      consumer: Array("Bob".utf8))
    #expect(Octets(key).text == "VqqN6vgjbSBcIijNcacQGg")
  }

  @Test func `RFC 8037, appendix A.6: what two keys have in common`() throws {
    let bob = try PrivateKey(
      bytes: Sample.bytes(hex: "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb"))
    #expect(
      Octets(bob.publicKey.coordinate).text == "3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08")
    let sender = try #require(Octets(spelled: "hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo"))
    #expect(
      try bob.secret(with: PublicKey(coordinate: sender.bytes))
        == Sample.bytes(hex: "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742"))
  }

  @Test func `RFC 8037, appendix A.3: the thumbprint of a key`() throws {
    let key = try #require(Octets(spelled: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"))
    #expect(
      Octets(JSONWebKey.thumbprint(curve: "Ed25519", key.bytes)).text
        == "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k")
  }
}
