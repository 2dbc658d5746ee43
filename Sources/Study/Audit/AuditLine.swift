import Survey

/// A line of a log: one object of JSON, chained to the line before it and signed.
///
/// The signature is that of the line without it, which holds the hash of everything before.
struct AuditLine: Equatable, Sendable {
  /// Its place in the log, from 1.
  var seq: Int
  /// When it was written.
  var time: Moment
  /// The hash of the line before; for the first line, the hash of the log's name.
  var previous: String
  var content: Content
  /// An Ed25519 signature (RFC 8032) in base 16; nil until it is signed.
  var signature: String?

  /// What a line says.
  enum Content: Equatable, Sendable {
    case opening(AuditOpening)
    case entry(AuditEntry)
  }

  /// The bytes, the same each time, without a newline.
  func bytes() throws(StoredJSON.Refused) -> [UInt8] { try StoredJSON.line(self) }

  /// The same line, signed.
  func signed(by machine: Machine) throws(StoredJSON.Refused) -> AuditLine {
    var line = self
    line.signature = try machine.signature(of: try bytes())
    return line
  }

  /// Says whether the signature is one that only the holder of the key could make.
  func isSigned(by key: MachineKey) -> Bool {
    var line = self
    line.signature = nil
    guard let signature, let bytes = try? line.bytes() else { return false }
    return key.isSignature(signature, of: bytes)
  }

  /// Reads a line; nil where a single byte is other than this program would have written it.
  static func reading(_ bytes: ArraySlice<UInt8>) -> AuditLine? {
    guard let line = try? StoredJSON.decode(AuditLine.self, from: bytes),
      let again = try? line.bytes(), again.elementsEqual(bytes)
    else { return nil }
    return line
  }
}

extension AuditLine: Codable {
  private enum Key: String, CodingKey { case seq, time, previous, opening, signature }

  /// Reads the form that files hold, in which the members of an entry stand beside these.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    seq = try container.decode(Int.self, forKey: .seq)
    time = try container.decode(Moment.self, forKey: .time)
    previous = try container.decode(String.self, forKey: .previous)
    signature = try container.decodeIfPresent(String.self, forKey: .signature)
    if let opening = try container.decodeIfPresent(AuditOpening.self, forKey: .opening) {
      content = .opening(opening)
    } else {
      content = .entry(try AuditEntry(from: decoder))
    }
  }

  /// Writes the form that files hold.
  func encode(to encoder: any Encoder) throws {
    if case .entry(let entry) = content { try entry.encode(to: encoder) }
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(seq, forKey: .seq)
    try container.encode(time, forKey: .time)
    try container.encode(previous, forKey: .previous)
    if case .opening(let opening) = content { try container.encode(opening, forKey: .opening) }
    try container.encodeIfPresent(signature, forKey: .signature)
  }
}
