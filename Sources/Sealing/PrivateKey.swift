import Crypto
import FoundationEssentials

/// The key that opens what was sealed for its public part.
///
/// It never leaves this type but wrapped: see ``WrappedKey``.
public struct PrivateKey: Sendable {
  private let key: Curve25519.KeyAgreement.PrivateKey
  /// The public part.
  public let publicKey: PublicKey

  /// Makes a new key from the system's random bits.
  public init() throws(SealRefusal) { try self.init(Curve25519.KeyAgreement.PrivateKey()) }

  /// Takes 32 bytes.
  init(bytes: [UInt8]) throws(SealRefusal) {
    guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes) else {
      throw .size("d")
    }
    try self.init(key)
  }

  private init(_ key: Curve25519.KeyAgreement.PrivateKey) throws(SealRefusal) {
    self.key = key
    publicKey = try PublicKey(coordinate: Array(key.publicKey.rawRepresentation))
  }

  /// Both parts, for wrapping.
  var page: JSONWebKey {
    JSONWebKey(publicKey, kid: publicKey.thumbprint, d: Octets(key.rawRepresentation))
  }

  /// What this key and the other have in common (RFC 7748, section 6.1); keys that have nothing of
  /// their own to give are refused.
  func secret(with other: PublicKey) throws(SealRefusal) -> [UInt8] {
    // A shared secret shows its bytes only through a pointer; read as a key of the same size it
    // gives them out safely.
    guard
      let point = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: other.coordinate),
      let shared = try? key.sharedSecretFromKeyAgreement(with: point),
      let bytes = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: shared)
    else { throw .size("epk") }
    let secret = Array(bytes.rawRepresentation)
    // RFC 8037, section 3.2.1; the library lets it pass.
    guard secret.contains(where: { $0 != 0 }) else { throw .size("epk") }
    return secret
  }
}

extension PrivateKey: Equatable {
  /// Compares the public parts, which decide the private ones.
  public static func == (one: PrivateKey, other: PrivateKey) -> Bool {
    one.publicKey == other.publicKey
  }
}

extension PrivateKey: CustomStringConvertible {
  /// A word for it that gives nothing away, for wherever a value is printed by mistake.
  public var description: String { "a private key" }
}

extension PrivateKey: CustomReflectable {
  /// Nothing of what it holds.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
