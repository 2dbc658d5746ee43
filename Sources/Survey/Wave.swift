/// One round of asking, such as `2026-autumn`.
public struct Wave: Hashable, Sendable, Comparable {
  /// The name of its folder.
  public var name: String

  /// Makes a wave of that name; nil where it could not be the name of a folder.
  ///
  /// A name is 1 to 64 small letters, digits, hyphens, dots and underscores, and starts with a
  /// letter or digit.
  public init?(_ name: String) {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard (1...64).contains(name.utf8.count), let first = name.utf8.first,
      letters.contains(first) || digits.contains(first),
      name.utf8.allSatisfy({ byte in
        letters.contains(byte) || digits.contains(byte) || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      })
    else { return nil }
    self.name = name
  }

  /// Makes the wave of the school term that a day falls into.
  public init(term day: CivilDate) {
    let term =
      switch day.month {
      case 1...3: "spring"
      case 4...8: "summer"
      default: "autumn"
      }
    name = "\(day.year)-\(term)"
  }

  /// Orders waves by name, which puts years in order, and the school terms of a year as they come.
  public static func < (one: Wave, other: Wave) -> Bool {
    one.name != other.name && (one.sequence, one.name) < (other.sequence, other.name)
  }

  /// The name with each school term numbered.
  private var sequence: String {
    name.split(separator: "-", omittingEmptySubsequences: false).map { part in
      let term = Wave.terms.firstIndex { part == $0 }
      return term.map { "\($0 + 1)\(part)" } ?? String(part)
    }.joined(separator: "-")
  }

  /// The school terms of a year as they come.
  private static let terms = ["spring", "summer", "autumn"]
}

extension Wave: Codable {
  /// Reads the form that files hold.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let wave = Wave(name) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(name)” cannot be the name of a wave")
    }
    self = wave
  }

  /// Writes the form that files hold.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
