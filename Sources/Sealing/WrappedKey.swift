import Crypto
import CryptoExtras
import FoundationEssentials

/// A private key that only a passphrase opens: a JWK in a JWE, PBES2-HS512+A256KW with A256GCM
/// (RFC 7518, section 4.8), in the flattened JSON form.
public struct WrappedKey: Equatable, Sendable {
  /// How many rounds a passphrase is worked on, so that guessing is slow (OWASP, for SHA-512).
  public static let usualRounds = 210_000
  /// The rounds that are taken when reading: a file must not be able to keep the program busy.
  public static let rounds = 1_000...1_000_000

  /// The text itself, always in one form.
  public let text: [UInt8]
  /// The thumbprint of the public part.
  public let thumbprint: String
  private let page: Page
  private let header: Header

  private struct Page: Codable, Equatable, Sendable {
    var ciphertext: Octets
    var encryptedKey: Octets
    var iv: Octets
    var protected: Octets
    var tag: Octets

    enum CodingKeys: String, CodingKey {
      case ciphertext, iv, protected, tag
      case encryptedKey = "encrypted_key"
    }
  }

  private struct Header: Codable, Equatable, Sendable {
    static let algorithm = "PBES2-HS512+A256KW"
    var alg = Header.algorithm
    var crit: [String]?
    var cty = "jwk+json"
    var enc = ProtectedHeader.encryption
    var kid: String
    var p2c: Int
    var p2s: Octets
  }

  /// Wraps a key.
  public init(
    _ key: PrivateKey, passphrase: String, rounds: Int = WrappedKey.usualRounds
  ) throws(SealRefusal) {
    guard WrappedKey.rounds.contains(rounds) else { throw .rounds(rounds) }
    let header = Header(
      kid: key.publicKey.thumbprint, p2c: rounds, p2s: Octets(Seed.random().prefix(16)))
    let protected = Octets(try CanonicalJSON.bytes(of: header))
    let jwk = try CanonicalJSON.bytes(of: key.page)
    let content = SymmetricKey(size: .bits256)
    let outer = try WrappedKey.key(of: passphrase, header)
    guard let wrapped = try? AES.KeyWrap.wrap(content, using: outer),
      let box = try? AES.GCM.seal(jwk, using: content, authenticating: Array(protected.text.utf8))
    else { throw .size("d") }
    try self.init(
      reading: try CanonicalJSON.bytes(
        of: Page(
          ciphertext: Octets(box.ciphertext), encryptedKey: Octets(wrapped), iv: Octets(box.nonce),
          protected: protected, tag: Octets(box.tag))))
  }

  /// Reads a text without opening it.
  public init(reading text: [UInt8]) throws(SealRefusal) {
    page = try CanonicalJSON.value(Page.self, in: text)
    header = try CanonicalJSON.value(Header.self, in: page.protected.bytes)
    guard header.crit == nil else { throw .critical }
    for (name, known) in [
      (header.alg, Header.algorithm), (header.enc, ProtectedHeader.encryption),
      (header.cty, "jwk+json"),
    ] where name != known { throw .algorithm(name) }
    guard WrappedKey.rounds.contains(header.p2c) else { throw .rounds(header.p2c) }
    guard (8...64).contains(header.p2s.bytes.count) else { throw .size("p2s") }
    guard page.encryptedKey.bytes.count == 40 else { throw .size("encrypted_key") }
    guard page.iv.bytes.count == 12 else { throw .size("iv") }
    guard page.tag.bytes.count == 16 else { throw .size("tag") }
    thumbprint = header.kid
    self.text = text
  }

  /// The key, for whoever knows the passphrase.
  public func unwrapped(passphrase: String) throws(SealRefusal) -> PrivateKey {
    let outer = try WrappedKey.key(of: passphrase, header)
    guard let content = try? AES.KeyWrap.unwrap(page.encryptedKey.bytes, using: outer) else {
      throw .passphrase
    }
    guard let nonce = try? AES.GCM.Nonce(data: page.iv.bytes),
      let box = try? AES.GCM.SealedBox(
        nonce: nonce, ciphertext: page.ciphertext.bytes, tag: page.tag.bytes),
      let opened = try? AES.GCM.open(
        box, using: content, authenticating: Array(page.protected.text.utf8))
    else { throw .altered }
    let jwk = try CanonicalJSON.value(JSONWebKey.self, in: Array(opened))
    guard let d = jwk.d else { throw .size("d") }
    let key = try PrivateKey(bytes: d.bytes)
    guard try jwk.coordinate() == key.publicKey, key.publicKey.thumbprint == thumbprint else {
      throw .label
    }
    return key
  }

  /// The key that a passphrase makes (RFC 7518, section 4.8.1.1).
  private static func key(of passphrase: String, _ header: Header) throws(SealRefusal)
    -> SymmetricKey
  {
    let salt = Array(header.alg.utf8) + [0] + header.p2s.bytes
    guard
      let key = try? KDF.Insecure.PBKDF2.deriveKey(
        from: Array(passphrase.utf8), salt: salt, using: .sha512, outputByteCount: 32,
        unsafeUncheckedRounds: header.p2c)
    else { throw .rounds(header.p2c) }
    return key
  }
}
