import Crypto

/// A SHA-256 hash (FIPS 180-4).
struct Hash: Hashable, Sendable {
  /// Its 32 bytes.
  let bytes: [UInt8]

  /// Works out the hash of bytes.
  init(of bytes: [UInt8]) { self.bytes = Array(SHA256.hash(data: bytes)) }

  /// The hash in 64 digits of base 16.
  var text: String { bytes.hexDigits }

  /// The hash of all before and of a line after it.
  func followed(by line: [UInt8]) -> Hash { Hash(of: bytes + line) }
}

extension [UInt8] {
  /// The bytes in digits of base 16, small letters.
  var hexDigits: String {
    let digits = Array<UInt8>("0123456789abcdef".utf8)
    return String(
      decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Reads digits of base 16 as `hexDigits` writes them; nil for all else.
  init?(hexDigits text: String) {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in text.utf8 {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    guard high == nil else { return nil }
    self = bytes
  }
}
