/// The start of the chance that one response is shuffled with.
enum Seed {
  /// Makes a number from an id: the same one each time (FNV-1a, 64 bits).
  static func of(_ id: String) -> UInt64 {
    id.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
