import Crypto
import FoundationEssentials

extension SealedText {
  /// Seals bytes for several keys, each of which can open them alone.
  ///
  /// The same seed, bytes, label and keys give the same text: whoever finishes a sitting a second
  /// time is told that its response is there. Everything chosen here (the content's key, its nonce,
  /// the senders' keys) is HMAC-SHA-256 under the seed of a digest of all of these, so that with any
  /// other content or any other reader all of them are others, and no nonce ever serves twice under
  /// one key. Without the seed they cannot be told from random bytes.
  public init(
    sealing bytes: [UInt8], as label: Label, for keys: [PublicKey], from seed: Seed = Seed()
  ) throws(SealRefusal) {
    let readers = keys.sorted { $0.thumbprint < $1.thumbprint }
    guard !readers.isEmpty, Set(readers).count == readers.count else { throw .recipients }
    // Without recipients yet; whose they are is in the digest by their keys.
    let header = ProtectedHeader(label, recipients: Octets([]))
    let about = try CanonicalJSON.bytes(of: header) + readers.flatMap(\.coordinate)
    let chosen = Choice(seed: seed, about: [Array(SHA256.hash(data: about)), bytes])
    let key = SymmetricKey(data: chosen.bytes("content"))
    var recipients: [Recipient] = []
    for (place, reader) in readers.enumerated() {
      let sender = try PrivateKey(bytes: chosen.bytes("sender \(place)"))
      recipients.append(try Recipient(wrapping: key, for: reader, from: sender))
    }
    try self.init(sealing: bytes, as: label, for: recipients, key, nonce: chosen.bytes("nonce"))
  }

  private init(
    sealing bytes: [UInt8], as label: Label, for recipients: [Recipient], _ key: SymmetricKey,
    nonce: [UInt8]
  ) throws(SealRefusal) {
    let iv = Array(nonce.prefix(12))
    let header = ProtectedHeader(label, recipients: try SealedText.digest(of: recipients))
    var page = Page(
      aad: Octets(label.response.utf8), ciphertext: Octets([]), iv: Octets(iv),
      protected: Octets(try CanonicalJSON.bytes(of: header)), recipients: recipients,
      tag: Octets([]))
    guard let nonce = try? AES.GCM.Nonce(data: iv),
      let box = try? AES.GCM.seal(bytes, using: key, nonce: nonce, authenticating: page.vouched)
    else { throw .size("iv") }
    page.ciphertext = Octets(box.ciphertext)
    page.tag = Octets(box.tag)
    // Read back, so that nothing is given out that could not be read.
    try self.init(reading: try CanonicalJSON.bytes(of: page))
  }

  /// Bytes that look random to everybody without the seed.
  private struct Choice {
    let key: SymmetricKey

    init(seed: Seed, about parts: [[UInt8]]) {
      // Each part is hashed first, so that none can run into the next.
      let digest = parts.flatMap { Array(SHA256.hash(data: $0)) }
      let code = HMAC<SHA256>.authenticationCode(
        for: digest, using: SymmetricKey(data: seed.bytes))
      key = SymmetricKey(data: code)
    }

    func bytes(_ purpose: String) -> [UInt8] {
      Array(HMAC<SHA256>.authenticationCode(for: Array(purpose.utf8), using: key))
    }
  }
}
