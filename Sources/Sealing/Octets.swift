import FoundationEssentials

/// Bytes as sealed texts spell them: base64url without padding (RFC 4648, section 5).
///
/// Reading refuses every other spelling of the same bytes, so that no sign can be changed unseen.
struct Octets: Equatable, Sendable {
  var bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// Reads a spelling; nil where it is not the one that ``text`` gives.
  init?(spelled text: String) {
    var signs = text.utf8.map { sign in
      switch sign {
      case UInt8(ascii: "-"): UInt8(ascii: "+")
      case UInt8(ascii: "_"): UInt8(ascii: "/")
      default: sign
      }
    }
    while signs.count % 4 != 0 { signs.append(UInt8(ascii: "=")) }
    guard let data = Data(base64Encoded: Data(signs)) else { return nil }
    self.init(data)
    guard self.text == text else { return nil }
  }

  /// The spelling.
  var text: String {
    let signs = Data(bytes).base64EncodedData().compactMap { sign -> UInt8? in
      switch sign {
      case UInt8(ascii: "+"): UInt8(ascii: "-")
      case UInt8(ascii: "/"): UInt8(ascii: "_")
      case UInt8(ascii: "="): nil
      default: sign
      }
    }
    return String(decoding: signs, as: UTF8.self)
  }
}

extension Octets: Codable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let octets = Octets(spelled: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "it is not base64url as it is written here")
    }
    self = octets
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
