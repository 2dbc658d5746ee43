/// Turns contents into identifiers, so that the same content always gets the same one.
///
/// The hash is FNV-1a with 128 bits; every part goes in with its length, so that no two contents
/// look alike.
struct ContentHash {
  private var value: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

  /// Takes up one part.
  mutating func add(_ text: String) {
    take("\(text.utf8.count):".utf8)
    take(text.utf8)
  }

  private mutating func take(_ bytes: String.UTF8View) {
    for byte in bytes {
      value = (value ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
    }
  }

  /// Takes up a list of parts with its length.
  mutating func add(_ texts: [String]) {
    add("\(texts.count)")
    for text in texts { add(text) }
  }

  /// Twelve digits of the hash.
  var digits: String {
    let text = String(value % 1_000_000_000_000)
    return String(repeating: "0", count: 12 - text.count) + text
  }

  /// The hash as a UUID of version 8 (RFC 9562, 5.8), in small letters.
  var uuid: String {
    var value = value
    value = value & ~(0xF << 76) | (8 << 76)
    value = value & ~(0x3 << 62) | (2 << 62)
    let halves = [value >> 64, value].map { half in
      let digits = String(UInt64(truncatingIfNeeded: half), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
    let padded = Array(halves.joined().utf8)
    let cuts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return cuts.map { String(decoding: padded[$0], as: UTF8.self) }.joined(separator: "-")
  }
}
