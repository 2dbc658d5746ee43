import Survey

/// The responses that figures rest on, by person, known by numbers that name nobody.
public struct Roll: Sendable {
  /// The numbers of the responses, person after person: those of one person rising, and the people by
  /// the first of theirs.
  private let numbers: [UInt64]
  /// Where the numbers of each person end.
  private let ends: [Int]
  /// All the numbers, rising, each once.
  let rising: [UInt64]

  /// Takes up responses, each with the person whose it is; those of a group are named for each of its
  /// people.
  init(_ responses: [(person: Int32, number: UInt64)]) {
    let ordered = responses.sorted { $0.number < $1.number }
    var rising: [UInt64] = []
    rising.reserveCapacity(ordered.count)
    for response in ordered where response.number != rising.last { rising.append(response.number) }
    // The people as they come up, and how many responses each has.
    var places = [Int](repeating: -1, count: Int(ordered.map(\.person).max() ?? -1) + 1)
    var counts: [Int] = []
    for response in ordered {
      let person = Int(response.person)
      if places[person] < 0 {
        places[person] = counts.count
        counts.append(0)
      }
      counts[places[person]] += 1
    }
    var end = 0
    var nexts = counts.map { count in
      defer { end += count }
      return end
    }
    var numbers = [UInt64](repeating: 0, count: ordered.count)
    for response in ordered {
      let place = places[Int(response.person)]
      numbers[nexts[place]] = response.number
      nexts[place] += 1
    }
    // Several people can have come up by the same response.
    (self.numbers, ends) =
      rising.count < ordered.count ? Roll.inOrder(numbers, endingAt: nexts) : (numbers, nexts)
    self.rising = rising
  }

  /// The same people, in the order of their numbers.
  private static func inOrder(
    _ numbers: [UInt64], endingAt ends: [Int]
  ) -> (numbers: [UInt64], ends: [Int]) {
    var start = 0
    var people = ends.map { end in
      defer { start = end }
      return numbers[start..<end]
    }
    people.sort { $0.lexicographicallyPrecedes($1) }
    var end = 0
    return (
      people.flatMap(\.self),
      people.map { person in
        end += person.count
        return end
      }
    )
  }

  /// How many people there are.
  public var count: Int { ends.count }

  /// Says whether a response is among them.
  public func holds(response id: String) -> Bool { holds(Roll.number(of: id)) }

  /// Says whether the response of a number is among them.
  func holds(_ number: UInt64) -> Bool {
    let place = rising.partitioningIndex { $0 >= number }
    return place < rising.count && rising[place] == number
  }

  /// Says whether no response is in both.
  func isDisjoint(with other: Roll) -> Bool {
    let (few, many) = rising.count < other.rising.count ? (self, other) : (other, self)
    return !few.rising.contains(where: many.holds)
  }

  /// How many people came in with responses that an earlier roll does not have, and how many of
  /// its people have gone with responses that are missing here.
  func change(since earlier: Roll) -> (came: Int, went: Int) {
    if self == earlier { return (0, 0) }
    return (people(missingIn: earlier), earlier.people(missingIn: self))
  }

  /// How many people have a response that another roll does not have.
  private func people(missingIn other: Roll) -> Int {
    var start = 0
    return ends.count { end in
      defer { start = end }
      return !numbers[start..<end].allSatisfy(other.holds)
    }
  }

  /// The seed that the hexadecimal digits of its numbers lead to from another one.
  func seed(from start: UInt64) -> UInt64 {
    var digits: [UInt8] = []
    return rising.reduce(start) { seed, number in
      digits.removeAll(keepingCapacity: true)
      // A number begins with no 0, unless it is one.
      let highest = number == 0 ? 0 : (63 - number.leadingZeroBitCount) / 4 * 4
      for shift in stride(from: highest, through: 0, by: -4) {
        digits.append(Roll.digits[Int(number >> UInt64(shift) & 0xF)])
      }
      return SplitMix.seed(of: digits[...], from: seed)
    }
  }

  static func number(of response: String) -> UInt64 { SplitMix.seed(of: response) }
}

extension Roll: Hashable {
  /// Compares the responses.
  public static func == (one: Roll, other: Roll) -> Bool {
    one.numbers == other.numbers && one.ends == other.ends
  }

  /// Hashes the responses.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(numbers)
    hasher.combine(ends)
  }
}

extension Roll: Codable {
  private static let digits = Array("0123456789abcdef".utf8)

  /// What a hexadecimal digit stands for; nil where a byte is none.
  private static func digit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a")) + 10
    default: nil
    }
  }

  /// Reads what `encode` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    var responses: [(person: Int32, number: UInt64)] = []
    var person: Int32 = 0
    var (number, count): (UInt64, Int) = (0, 0)
    for byte in Array(text.utf8) {
      if byte == UInt8(ascii: " ") {
        person += 1
        guard count == 0 else { break }
        continue
      }
      guard let digit = Roll.digit(byte) else {
        count = -1
        break
      }
      number = number << 4 | digit
      count += 1
      if count == Roll.digits.count {
        responses.append((person, number))
        (number, count) = (0, 0)
      }
    }
    guard count == 0 else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not the number of a response")
    }
    self.init(responses)
  }

  /// Writes 16 hexadecimal digits for a response, with a space between two people.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    var text: [UInt8] = []
    text.reserveCapacity(numbers.count * (Roll.digits.count + 1))
    var start = 0
    for end in ends {
      if start > 0 { text.append(UInt8(ascii: " ")) }
      for number in numbers[start..<end] {
        for shift in stride(from: 60, through: 0, by: -4) {
          text.append(Roll.digits[Int(number >> UInt64(shift) & 0xF)])
        }
      }
      start = end
    }
    try container.encode(String(decoding: text, as: UTF8.self))
  }
}
