/// A checksum against accidents, not against malice: FNV-1a of 64 bits.
public struct Checksum: Equatable, Sendable {
  private(set) var value: UInt64

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Works out the checksum of bytes.
  public init(of bytes: [UInt8]) { self.init(of: bytes, in: bytes.indices) }

  /// Works out the checksum of some of the bytes.
  init(of bytes: [UInt8], in range: Range<Int>) {
    let bytes = bytes.span
    value = range.reduce(Checksum.start) { ($0 ^ UInt64(bytes[$1])) &* 0x100_0000_01B3 }
  }

  /// Takes a checksum that was worked out before.
  init(value: UInt64) { self.value = value }

  /// The checksum in sixteen digits of base 16.
  public var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
