import Crypto

/// A key of X25519 as RFC 7517 and RFC 8037 write it.
struct JSONWebKey: Codable, Equatable, Sendable {
  static let curve = "X25519"

  var crv = JSONWebKey.curve
  /// The private part; nil where the key is a public one.
  var d: Octets?
  /// The thumbprint of the public part.
  var kid: String?
  var kty = "OKP"
  /// The public part.
  var x: Octets

  init(_ key: PublicKey, kid: String?, d: Octets? = nil) {
    x = Octets(key.coordinate)
    self.kid = kid
    self.d = d
  }

  /// The public key; refused where this is a private one.
  func publicKey() throws(SealRefusal) -> PublicKey {
    guard d == nil else { throw .privateKey }
    return try coordinate()
  }

  /// The public part of either sort.
  func coordinate() throws(SealRefusal) -> PublicKey {
    guard kty == "OKP" else { throw .algorithm(kty) }
    guard crv == JSONWebKey.curve else { throw .algorithm(crv) }
    return try PublicKey(coordinate: x.bytes)
  }

  /// The thumbprint of RFC 7638 of a key on a curve: SHA-256 of the members that make it, in order.
  static func thumbprint(curve: String, _ coordinate: [UInt8]) -> [UInt8] {
    let members = "{\"crv\":\"\(curve)\",\"kty\":\"OKP\",\"x\":\"\(Octets(coordinate).text)\"}"
    return Array(SHA256.hash(data: Array(members.utf8)))
  }
}
