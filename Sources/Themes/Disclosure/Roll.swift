import Survey

/// The responses that figures rest on, by person, known by numbers that name nobody.
public struct Roll: Sendable {
  /// For each person the numbers of their responses.
  let people: [[UInt64]]
  /// The numbers of all responses.
  let numbers: Set<UInt64>

  init(people: [[UInt64]]) {
    self.people = people.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    numbers = Set(people.joined())
  }

  /// How many people there are.
  public var count: Int { people.count }

  /// Says whether a response is among them.
  public func holds(response id: String) -> Bool { numbers.contains(Roll.number(of: id)) }

  /// How many people came in with responses that an earlier roll does not have, and how many of
  /// its people have gone with responses that are missing here.
  func change(since earlier: Roll) -> (came: Int, went: Int) {
    if self == earlier { return (0, 0) }
    return (
      people.count { !$0.allSatisfy(earlier.numbers.contains) },
      earlier.people.count { !$0.allSatisfy(numbers.contains) }
    )
  }

  static func number(of response: String) -> UInt64 { SplitMix.seed(of: response) }
}

extension Roll: Hashable {
  /// Compares the responses.
  public static func == (one: Roll, other: Roll) -> Bool { one.people == other.people }

  /// Hashes the responses.
  public func hash(into hasher: inout Hasher) { hasher.combine(people) }
}

extension Roll: Codable {
  private static let digits = 16

  /// Reads what `encode` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    var people: [[UInt64]] = []
    for person in text.utf8.split(separator: UInt8(ascii: " ")) {
      var rest = person
      var numbers: [UInt64] = []
      while !rest.isEmpty {
        guard let number = UInt64(String(rest.prefix(Roll.digits)) ?? "", radix: 16) else {
          throw DecodingError.dataCorruptedError(
            in: container, debugDescription: "not the number of a response")
        }
        numbers.append(number)
        rest = rest.dropFirst(Roll.digits)
      }
      people.append(numbers)
    }
    self.init(people: people)
  }

  /// Writes 16 hexadecimal digits for a response, with a space between two people.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    let people = people.map { $0.map(Roll.padded).joined() }
    try container.encode(people.joined(separator: " "))
  }

  private static func padded(_ number: UInt64) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: digits - text.count) + text
  }
}
