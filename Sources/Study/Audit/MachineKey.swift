import Crypto
import FoundationEssentials

/// The public key of a computer, which its signatures are held against.
struct MachineKey: Equatable, Sendable {
  /// The 32 bytes in base 16.
  let text: String

  init(text: String) { self.text = text }

  /// What the computer is called: the first 16 digits of the hash of its key, so that nobody can
  /// give another key for it.
  var name: String { String(Hash(of: [UInt8](hexDigits: text) ?? []).text.prefix(16)) }

  /// Says whether a text can be the name of a computer.
  static func isName(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 16 && [UInt8](hexDigits: String(text)) != nil
  }

  /// Says whether a signature in base 16 is one of these bytes.
  func isSignature(_ signature: String, of bytes: [UInt8]) -> Bool {
    guard let raw = [UInt8](hexDigits: text), let signature = [UInt8](hexDigits: signature),
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw)
    else { return false }
    return key.isValidSignature(signature, for: bytes)
  }

  /// The file in which a study repeats the key.
  struct Page: Codable, Equatable {
    static let format = "yousaid-machine/1"
    var format = Page.format
    var machine: String
    var key: String
  }
}
