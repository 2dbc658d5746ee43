import Survey

/// The name of a response: a UUID in small letters.
public enum ResponseID {
  /// Makes an id that nobody can guess from a time and random bits, by RFC 9562, version 7.
  public static func random(
    at time: Moment, using generator: inout some RandomNumberGenerator
  ) -> String {
    random(milliseconds: UInt64(clamping: time.seconds * 1000), using: &generator)
  }

  private static func random(
    milliseconds: UInt64, using generator: inout some RandomNumberGenerator
  ) -> String {
    let first = (milliseconds & 0xFFFF_FFFF_FFFF) << 16 | 0x7000 | generator.next() & 0x0FFF
    let second = generator.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits = Array(padded(first) + padded(second))
    let groups = [digits[0..<8], digits[8..<12], digits[12..<16], digits[16..<20], digits[20..<32]]
    return groups.map { String($0) }.joined(separator: "-")
  }

  /// Makes an id from a time and the system's random bits.
  public static func random(at time: Moment) -> String {
    var generator = SystemRandomNumberGenerator()
    return random(at: time, using: &generator)
  }

  /// Makes an id that comes after another one in order, whatever the clock says.
  static func random(at time: Moment, after last: String?) -> String {
    var generator = SystemRandomNumberGenerator()
    let digits = last.map { $0.prefix(13).filter { $0 != "-" } }
    let next = digits.flatMap { UInt64($0, radix: 16) }.map { $0 + 1 } ?? 0
    return random(
      milliseconds: max(UInt64(clamping: time.seconds * 1000), next), using: &generator)
  }

  /// Says whether a text is a UUID in small letters, and so safe as the name of a file.
  public static func isValid(_ text: String) -> Bool {
    let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return groups.map(\.count) == [8, 4, 4, 4, 12]
      && groups.joined().allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
  }

  private static func padded(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
