import Crypto
import CryptoExtras
import FoundationEssentials

/// A passphrase as it is kept: it can be recognised, but not read.
///
/// It is kept as its key by PBKDF2 with HMAC-SHA-512 (RFC 8018), 32 bytes long, with a salt of its
/// own. It is compared as UTF-8, byte by byte.
public struct KeptPassphrase: Codable, Equatable, Sendable {
  private let format: String
  /// How often the hash is worked out anew.
  private let rounds: Int
  private let salt: Data
  private let key: Data

  /// The rounds of PBKDF2 with SHA-512 that OWASP advises.
  private static let usual = 210_000
  /// More rounds than this are no passphrase but a way of making the computer wait.
  private static let most = 10_000_000
  private static let format = "yousaid-passphrase/1"

  /// Keeps a passphrase, with 16 random bytes as its salt.
  public init(_ passphrase: String, salt: [UInt8]) throws {
    format = Self.format
    rounds = Self.usual
    self.salt = Data(salt)
    key = try Self.key(of: passphrase, salt: Data(salt), rounds: Self.usual)
      .withUnsafeBytes { Data($0) }
  }

  /// Says whether this is the passphrase; it takes as long for a wrong one.
  public func isMet(by passphrase: String) -> Bool {
    guard isSound, let other = try? Self.key(of: passphrase, salt: salt, rounds: rounds) else {
      return false
    }
    // Keys of this type are compared in constant time.
    return SymmetricKey(data: key) == other
  }

  /// Whether it is of the only form that there is.
  var isSound: Bool {
    format == Self.format && (Self.usual...Self.most).contains(rounds) && key.count == 32
  }

  private static func key(
    of passphrase: String, salt: Data, rounds: Int
  ) throws -> SymmetricKey {
    try KDF.Insecure.PBKDF2.deriveKey(
      from: Array(passphrase.utf8), salt: salt, using: .sha512, outputByteCount: 32,
      rounds: rounds)
  }
}
