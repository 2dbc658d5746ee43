/// The SplitMix64 generator of Steele, Lea and Flood: one seed, one sequence, on every machine.
public struct SplitMix: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Begins the sequence of a seed.
  public init(seed: UInt64) { state = seed }

  /// The seed that belongs to a text, such as the id of a response (FNV-1a, 64 bits).
  public static func seed(of text: String, from start: UInt64? = nil) -> UInt64 {
    mixed(text.utf8, from: start)
  }

  /// The seed that belongs to a text, which is known by its bytes.
  public static func seed(of bytes: ArraySlice<UInt8>, from start: UInt64? = nil) -> UInt64 {
    mixed(bytes, from: start)
  }

  private static func mixed(_ bytes: some Sequence<UInt8>, from start: UInt64?) -> UInt64 {
    bytes.reduce(start ?? 0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The next number of the sequence.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
