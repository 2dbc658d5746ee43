import Crypto
import FoundationEssentials

/// The key that the lines of one draft are sealed with, for as long as the sitting lasts.
///
/// It is kept in the memory of the interview alone, and on the disk only wrapped, in the draft.
public struct SittingKey: Sendable {
  private let bytes: [UInt8]

  /// Makes a new key from the system's random bits.
  public init() { bytes = Seed.random() }

  /// Opens a key that was wrapped for somebody.
  public init(in text: SealedText, openedWith key: PrivateKey) throws(SealRefusal) {
    guard text.label.content == .sittingKey else { throw .label }
    bytes = try text.opened(with: key)
    guard bytes.count == 32 else { throw .size("ciphertext") }
  }

  /// Wraps the key for those who may go on with the sitting.
  public func wrapped(
    for keys: [PublicKey], of response: String, questionnaire: Label.Questionnaire
  ) throws(SealRefusal) -> SealedText {
    try SealedText(
      sealing: bytes, as: Label(.sittingKey, of: response, questionnaire: questionnaire), for: keys)
  }

  /// What the finished response is sealed from, the same each time.
  public var seed: Seed { Seed(bytes: derived("response")) }

  /// Seals a line; what comes of it is the base64url of a random nonce, the content and the tag.
  ///
  /// A line has its place among the others of a response, and is refused in every other place.
  public func sealed(
    _ line: [UInt8], of response: String, seq: Int
  ) throws(SealRefusal) -> String {
    let key = SymmetricKey(data: derived("line"))
    guard
      let box = try? AES.GCM.seal(line, using: key, authenticating: place(response, seq)),
      let combined = box.combined
    else { throw .size("line") }
    return Octets(combined).text
  }

  /// Opens a line.
  public func opened(
    _ line: String, of response: String, seq: Int
  ) throws(SealRefusal) -> [UInt8] {
    let key = SymmetricKey(data: derived("line"))
    guard let bytes = Octets(spelled: line)?.bytes,
      let box = try? AES.GCM.SealedBox(combined: bytes),
      let opened = try? AES.GCM.open(box, using: key, authenticating: place(response, seq))
    else { throw .altered }
    return Array(opened)
  }

  private func place(_ response: String, _ seq: Int) -> [UInt8] { Array("\(response) \(seq)".utf8) }

  /// A key of its own for each purpose.
  private func derived(_ purpose: String) -> [UInt8] {
    Array(
      HMAC<SHA256>.authenticationCode(
        for: Array("yousaid \(purpose)".utf8), using: SymmetricKey(data: bytes)))
  }
}

extension SittingKey: CustomReflectable {
  /// Nothing of what it holds.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
