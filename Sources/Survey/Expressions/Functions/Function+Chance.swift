extension Function {
  /// Chance, drawn from the seed of the scope.
  static let chance: [Function] = [
    Function("random", 0) {
      var chance = $0.chance
      return .number(Double.random(in: 0..<1, using: &chance))
    },
    Function("randomize", 1...2) {
      let answers = try $0.answers(0, of: "randomize")
      var chance = $0.chance
      let seed = $0.count == 2 ? try $0.whole(1) : Int(chance.next() % 2_147_483_647)
      guard let seed else {
        throw Expression.Fault(
          "The seed of randomize() is not a number.", at: $0.offset,
          advice: "Write a whole number, as in randomize(${name}, 42).")
      }
      return .nodes(answers.shuffled(seed: seed))
    },
    Function("uuid", 0...1) {
      guard $0.count == 1 else { return .text(uuid($0.chance)) }
      guard let length = try $0.whole(0), (1...1000).contains(length) else {
        throw Expression.Fault(
          "uuid() makes between 1 and 1000 letters.", at: $0.offset,
          advice: "Write a whole number, as in uuid(6).")
      }
      var chance = $0.chance
      let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
      return .text(String((0..<length).map { _ in letters[Int(chance.next() % 36)] }))
    },
  ]

  /// A UUID of version 4 (RFC 9562).
  private static func uuid(_ generator: SplitMix) -> String {
    var chance = generator
    let high: UInt64 = chance.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
    let low: UInt64 = chance.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits = [high, low].flatMap { half in
      stride(from: UInt64(60), through: 0, by: -4).map { String(half >> $0 & 15, radix: 16) }
    }
    var rest = digits[...]
    let groups = [8, 4, 4, 4, 12].map { length in
      defer { rest = rest.dropFirst(length) }
      return rest.prefix(length).joined()
    }
    return groups.joined(separator: "-")
  }
}
