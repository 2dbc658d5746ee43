import Crypto
import FoundationEssentials

/// The content's key, wrapped for one key: ECDH-ES+A256KW (RFC 7518, section 4.6).
struct Recipient: Codable, Equatable, Sendable {
  static let algorithm = "ECDH-ES+A256KW"

  var encryptedKey: Octets
  var header: Header

  struct Header: Codable, Equatable, Sendable {
    var alg = Recipient.algorithm
    /// The sender's key, made for this once.
    var epk: PublicKey
    /// The thumbprint of the key that it is for.
    var kid: String
  }

  enum CodingKeys: String, CodingKey {
    case encryptedKey = "encrypted_key"
    case header
  }

  /// Wraps a key for somebody, with a sender's key that is used for nothing else.
  init(
    wrapping key: SymmetricKey, for reader: PublicKey, from sender: PrivateKey
  ) throws(SealRefusal) {
    header = Header(epk: sender.publicKey, kid: reader.thumbprint)
    let shared = Recipient.shared(try sender.secret(with: reader))
    guard let wrapped = try? AES.KeyWrap.wrap(key, using: shared) else {
      throw .size("encrypted_key")
    }
    encryptedKey = Octets(wrapped)
  }

  /// The content's key, for whoever holds the private key.
  func unwrapped(with key: PrivateKey) throws(SealRefusal) -> SymmetricKey {
    let shared = Recipient.shared(try key.secret(with: header.epk))
    guard let key = try? AES.KeyWrap.unwrap(encryptedKey.bytes, using: shared) else {
      throw .altered
    }
    return key
  }

  /// Refuses what names another scheme or has another size.
  func check() throws(SealRefusal) {
    guard header.alg == Recipient.algorithm else { throw .algorithm(header.alg) }
    guard Octets(spelled: header.kid)?.bytes.count == 32 else { throw .size("kid") }
    // A key of 32 bytes, and 8 to know it by.
    guard encryptedKey.bytes.count == 40 else { throw .size("encrypted_key") }
  }

  private static func shared(_ secret: [UInt8]) -> SymmetricKey {
    SymmetricKey(data: ConcatKDF.bytes(32, from: secret, algorithm: algorithm))
  }
}
