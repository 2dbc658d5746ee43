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
    write(to: &text)
    return text
  }

  /// Writes the same text to the end of a stream.
  public func write(to stream: inout some TextOutputStream) {
    write(to: &stream, indent: "")
    stream.write("\n")
  }

  private func write(to stream: inout some TextOutputStream, indent: String) {
    switch self {
    case .null: stream.write("null")
    case .bool(let value): stream.write(value ? "true" : "false")
    case .integer(let value): stream.write(String(value))
    case .number(let value): stream.write(value.isFinite ? value.expressed : "null")
    case .string(let value): stream.write(JSON.quoted(value))
    case .array(let values):
      JSON.write(values, between: "[", "]", to: &stream, indent: indent) { value, stream, indent in
        value.write(to: &stream, indent: indent)
      }
    case .elements(let elements):
      JSON.write(0..<elements.count, between: "[", "]", to: &stream, indent: indent) {
        place, stream, indent in
        elements.element(place).write(to: &stream, indent: indent)
      }
    case .object(let members):
      JSON.write(members, between: "{", "}", to: &stream, indent: indent) {
        member, stream, indent in
        stream.write(JSON.quoted(member.name) + ": ")
        member.value.write(to: &stream, indent: indent)
      }
    }
  }

  private static func write<Values: Collection, Stream: TextOutputStream>(
    _ elements: Values, between open: String, _ close: String, to stream: inout Stream,
    indent: String, _ body: (Values.Element, inout Stream, String) -> Void
  ) {
    if elements.isEmpty { return stream.write(open + close) }
    let inner = indent + "  "
    for (place, element) in elements.enumerated() {
      stream.write((place == 0 ? open : ",") + "\n" + inner)
      body(element, &stream, inner)
    }
    stream.write("\n" + indent + close)
  }

  private static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
    if isPlain { return "\"" + text + "\"" }
    var result = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
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
    result.append("\"")
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
