/// Secret bytes that everything random in one sealed text is worked out from.
public struct Seed: Sendable {
  let bytes: [UInt8]

  /// Takes the system's random bits.
  public init() { bytes = Seed.random() }

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// 32 random bytes of the system's.
  static func random() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
