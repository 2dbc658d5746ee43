/// A count as it may be shown.
public enum Figure: Hashable, Sendable {
  /// The count itself: nobody at all, or any count where nothing is hidden.
  case exact(Int)
  /// The count, rounded.
  case rounded(Int)
  /// That it is more than none and fewer than so many.
  case few(below: Int)
  /// Nothing.
  case withheld

  /// More people than any study has.
  static let boundless = 1 << 40

  /// The number shown; nil where there is none.
  public var number: Int? {
    switch self {
    case .exact(let count), .rounded(let count): count
    case .few, .withheld: nil
    }
  }

  /// Why no number is shown; nil where one is.
  public var suppression: Finding.Suppression? {
    switch self {
    case .exact, .rounded: nil
    case .few: .primary
    case .withheld: .secondary
    }
  }
}

extension Figure: Codable {
  private static let sign: Character = "<"

  /// Reads what `encode` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    let number = Int(text.drop { !$0.isNumber })
    switch (text.first, number) {
    case ("=", let number?): self = .exact(number)
    case ("~", let number?): self = .rounded(number)
    case (Self.sign, let number?): self = .few(below: number)
    case ("-", nil): self = .withheld
    default:
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such figure")
    }
  }

  /// Writes `=0`, `~25`, `<5` or `-`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }

  var code: String {
    switch self {
    case .exact(let count): "=\(count)"
    case .rounded(let count): "~\(count)"
    case .few(let limit): "\(Self.sign)\(limit)"
    case .withheld: "-"
    }
  }
}
