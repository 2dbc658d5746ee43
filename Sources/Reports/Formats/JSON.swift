import Survey

/// A JSON value whose members keep their order, so that the same figures give the same bytes.
public indirect enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])
  /// An array whose elements are made one at a time, when it is written.
  case elements(Elements)

  /// So many values that are made when they are asked for.
  public struct Elements: Sendable {
    let count: Int
    let element: @Sendable (Int) -> JSON
  }

  /// A named value of an object.
  public struct Member: Equatable, Sendable {
    /// What it is called.
    public var name: String
    /// What it holds.
    public var value: JSON

    /// Makes a member.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// A number, or null where there is none.
  public static func optional(_ number: Double?) -> JSON { number.map(JSON.number) ?? .null }

  /// A whole number, or null where there is none.
  public static func optional(_ number: Int?) -> JSON { number.map(JSON.integer) ?? .null }

  /// An array of so many values, each of which is made when it is written.
  public static func series(_ count: Int, _ element: @escaping @Sendable (Int) -> JSON) -> JSON {
    .elements(Elements(count: count, element: element))
  }

  /// Words, or null where there are none.
  public static func optional(_ words: String?) -> JSON { words.map(JSON.string) ?? .null }

  /// The value as text over several lines, with two spaces for each level and a line end.
  public var text: String {
    var text = ""
    write { text += $0 }
    return text
  }

  /// Hands over the same text in pieces, since it may be too long to be held as one.
  public func write(_ handOver: (String) -> Void) {
    var text = ""
    write(to: &text, indent: "\n", handOver)
    handOver(text + "\n")
  }

  /// How many bytes a piece has at least.
  private static let size = 1 << 16

  /// Writes to the end of a text, which is handed over where it is long; each line but the first
  /// begins with the indent.
  private func write(to text: inout String, indent: String, _ handOver: (String) -> Void) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += value.isFinite ? value.expressed : "null"
    case .string(let value): JSON.quote(value, to: &text)
    case .array(let values):
      JSON.write(values.count, between: "[", "]", to: &text, indent: indent) {
        values[$0].write(to: &$1, indent: $2, handOver)
      }
    case .elements(let elements):
      JSON.write(elements.count, between: "[", "]", to: &text, indent: indent) {
        if $1.utf8.count >= JSON.size {
          handOver($1)
          $1.removeAll(keepingCapacity: true)
        }
        elements.element($0).write(to: &$1, indent: $2, handOver)
      }
    case .object(let members):
      JSON.write(members.count, between: "{", "}", to: &text, indent: indent) {
        JSON.quote(members[$0].name, to: &$1)
        $1 += ": "
        members[$0].value.write(to: &$1, indent: $2, handOver)
      }
    }
  }

  private static func write(
    _ count: Int, between open: String, _ close: String, to text: inout String, indent: String,
    _ body: (Int, inout String, String) -> Void
  ) {
    text += open
    if count > 0 {
      let inner = indent + "  "
      for place in 0..<count {
        if place > 0 { text += "," }
        text += inner
        body(place, &text, inner)
      }
      text += indent
    }
    text += close
  }

  private static func quote(_ value: String, to text: inout String) {
    let isPlain = value.utf8.allSatisfy { byte in
      byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
    text += "\""
    text += isPlain ? value : escaped(value)
    text += "\""
  }

  private static func escaped(_ value: String) -> String {
    var result = "".unicodeScalars
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        // Some of these steer a terminal or end a line of JavaScript.
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.count)
        result.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension JSON.Elements: Equatable {
  /// Compares the values that are made.
  public static func == (one: JSON.Elements, other: JSON.Elements) -> Bool {
    one.count == other.count
      && (0..<one.count).allSatisfy { one.element($0) == other.element($0) }
  }
}

extension JSON: ExpressibleByDictionaryLiteral {
  /// Makes an object whose members stand in the order written.
  public init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { Member($0.0, $0.1) })
  }
}
