import Crypto
import FoundationEssentials

/// Something sealed for several people, of whom each can open it alone: a JWE in the general JSON
/// form (RFC 7516, section 7.2.1), with A256GCM.
public struct SealedText: Equatable, Sendable {
  /// What it says of itself.
  public let label: Label
  /// The text itself, always in one form.
  public let text: [UInt8]
  let page: Page

  /// The members of the JSON.
  struct Page: Codable, Equatable, Sendable {
    var aad: Octets
    var ciphertext: Octets
    var iv: Octets
    var protected: Octets
    var recipients: [Recipient]
    var tag: Octets

    /// What the tag vouches for beside the content (RFC 7516, section 5.1, step 14).
    var vouched: [UInt8] { Array("\(protected.text).\(aad.text)".utf8) }
  }

  /// How many a text can be for, so that none keeps its reader busy.
  static let readers = 1...64

  /// The thumbprints of the keys that can open it.
  public var readers: [String] { page.recipients.map(\.header.kid) }

  /// Reads a text without opening it; everything that can be checked without a key is.
  public init(reading text: [UInt8]) throws(SealRefusal) {
    let page = try CanonicalJSON.value(Page.self, in: text)
    let header = try CanonicalJSON.value(ProtectedHeader.self, in: page.protected.bytes)
    try header.check()
    guard page.iv.bytes.count == 12 else { throw .size("iv") }
    guard page.tag.bytes.count == 16 else { throw .size("tag") }
    guard page.aad.bytes == Array(header.response.utf8) else { throw .label }
    for recipient in page.recipients { try recipient.check() }
    let readers = page.recipients.map(\.header.kid)
    guard SealedText.readers.contains(readers.count), Set(readers).count == readers.count else {
      throw .recipients
    }
    if let digest = header.recipients {
      guard try SealedText.digest(of: page.recipients) == digest else { throw .recipients }
    }
    self.page = page
    self.text = text
    label = header.label
  }

  /// What was sealed, for whoever holds one of the keys.
  public func opened(with key: PrivateKey) throws(SealRefusal) -> [UInt8] {
    let reader = key.publicKey.thumbprint
    guard let recipient = page.recipients.first(where: { $0.header.kid == reader }) else {
      throw .notForThisKey
    }
    let content = try recipient.unwrapped(with: key)
    guard let nonce = try? AES.GCM.Nonce(data: page.iv.bytes),
      let box = try? AES.GCM.SealedBox(
        nonce: nonce, ciphertext: page.ciphertext.bytes, tag: page.tag.bytes),
      let opened = try? AES.GCM.open(box, using: content, authenticating: page.vouched)
    else { throw .altered }
    return Array(opened)
  }

  static func digest(of recipients: [Recipient]) throws(SealRefusal) -> Octets {
    Octets(SHA256.hash(data: try CanonicalJSON.bytes(of: recipients)))
  }
}

extension SealedText: Codable {
  /// Reads a text that stands among others.
  public init(from decoder: any Decoder) throws {
    try self.init(reading: CanonicalJSON.bytes(of: Page(from: decoder)))
  }

  /// Writes the text among others.
  public func encode(to encoder: any Encoder) throws { try page.encode(to: encoder) }
}
