import Crypto

/// The key derivation of NIST SP 800-56A, section 5.8.1, as RFC 7518, section 4.6.2, uses it.
enum ConcatKDF {
  /// Works out up to 32 bytes from a shared secret, for an algorithm.
  ///
  /// The producer is `apu` and the consumer `apv`; both are empty where there is none.
  static func bytes(
    _ count: Int, from secret: [UInt8], algorithm: String, producer: [UInt8] = [],
    consumer: [UInt8] = []
  ) -> [UInt8] {
    let named = [Array(algorithm.utf8), producer, consumer].flatMap { number($0.count) + $0 }
    let hash = SHA256.hash(data: number(1) + secret + named + number(count * 8))
    return Array(hash.prefix(count))
  }

  /// A number as four bytes, the greatest first.
  private static func number(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
