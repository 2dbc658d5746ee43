/// A checksum against accidents, not against malice: FNV-1a of 64 bits.
public struct Checksum: Equatable, Sendable {
  private(set) var value: UInt64

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let factor: UInt64 = 0x100_0000_01B3

  /// Works out the checksum of bytes.
  public init(of bytes: [UInt8]) { self.init(of: bytes, in: bytes.indices) }

  /// Works out the checksum of some of the bytes.
  init(of bytes: [UInt8], in range: Range<Int>) {
    let bytes = bytes.span
    value = range.reduce(Checksum.start) { ($0 ^ UInt64(bytes[$1])) &* Checksum.factor }
  }

  /// Works out another checksum of bytes, of four sums side by side, which takes a quarter of the time.
  init(quicklyOf bytes: [UInt8]) {
    let span = bytes.span
    var sums = (Checksum.start, Checksum.start &+ 1, Checksum.start &+ 2, Checksum.start &+ 3)
    var place = 0
    while place + 4 <= span.count {
      sums.0 = (sums.0 ^ UInt64(span[place])) &* Checksum.factor
      sums.1 = (sums.1 ^ UInt64(span[place + 1])) &* Checksum.factor
      sums.2 = (sums.2 ^ UInt64(span[place + 2])) &* Checksum.factor
      sums.3 = (sums.3 ^ UInt64(span[place + 3])) &* Checksum.factor
      place += 4
    }
    while place < span.count {
      sums.0 = (sums.0 ^ UInt64(span[place])) &* Checksum.factor
      place += 1
    }
    value = [sums.1, sums.2, sums.3].reduce(sums.0) { ($0 ^ $1) &* Checksum.factor }
  }

  /// Takes a checksum that was worked out before.
  init(value: UInt64) { self.value = value }

  /// The checksum in sixteen digits of base 16.
  public var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
