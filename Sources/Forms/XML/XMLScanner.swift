/// Takes the signs of an XML file one after the other.
struct XMLScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  /// The line that comes next, counted from 1.
  private(set) var line = 1

  /// Starts at the beginning; every line end is one line feed, as XML wants it.
  init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar == "\n", scalars.last == "\r" {
        scalars[scalars.count - 1] = "\n"
      } else {
        if scalars.last == "\r" { scalars[scalars.count - 1] = "\n" }
        scalars.append(scalar)
      }
    }
    if scalars.last == "\r" { scalars[scalars.count - 1] = "\n" }
    self.scalars = scalars
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { position >= scalars.count }

  /// What is wrong at this place.
  func fault(_ problem: String) -> XMLFault { XMLFault(line: line, problem: problem) }

  /// Says whether these signs come next.
  func looking(at signs: String) -> Bool {
    scalars[position...].starts(with: signs.unicodeScalars)
  }

  /// Passes over these signs where they come next, and says whether they did.
  @discardableResult
  mutating func skip(_ signs: String) -> Bool {
    guard looking(at: signs) else { return false }
    position += signs.unicodeScalars.count
    return true
  }

  /// Passes over white space, and says whether there was any.
  @discardableResult
  mutating func skipSpace() -> Bool {
    let start = position
    while position < scalars.count, [" ", "\t", "\n"].contains(scalars[position]) { advance() }
    return position > start
  }

  private mutating func advance() {
    if scalars[position] == "\n" { line += 1 }
    position += 1
  }

  /// The name of an element or attribute.
  mutating func name() throws(XMLFault) -> String {
    var name = String.UnicodeScalarView()
    while position < scalars.count, !" \t\n/>=<\"'&".unicodeScalars.contains(scalars[position]) {
      name.append(scalars[position])
      position += 1
    }
    let text = String(name)
    guard XMLName.isValid(text) else { throw fault("“\(text.prefix(40))” is not a name.") }
    return text
  }

  /// An attribute with its value.
  mutating func attribute() throws(XMLFault) -> (name: String, value: String) {
    let name = try name()
    skipSpace()
    guard skip("=") else { throw fault("The attribute “\(name)” has no value.") }
    skipSpace()
    guard !isAtEnd, scalars[position] == "\"" || scalars[position] == "'" else {
      throw fault("The value of “\(name)” is not in quotation marks.")
    }
    let quote = scalars[position]
    position += 1
    var value = String.UnicodeScalarView()
    while !isAtEnd, scalars[position] != quote {
      let sign = scalars[position]
      if sign == "<" { throw fault("The value of “\(name)” has a “<” in it.") }
      if sign == "&" {
        value.append(try reference())
      } else {
        // White space that is written as such in an attribute is a space.
        let plain = try plain()
        value.append("\t\n".unicodeScalars.contains(plain) ? " " : plain)
      }
    }
    guard !isAtEnd else { throw fault("The value of “\(name)” never ends.") }
    position += 1
    return (name, String(value))
  }

  /// The text up to the next tag.
  mutating func characters() throws(XMLFault) -> String {
    var text = String.UnicodeScalarView()
    while !isAtEnd, scalars[position] != "<" {
      if scalars[position] == "]", looking(at: "]]>") {
        throw fault("“]]>” stands outside a CDATA section.")
      }
      text.append(scalars[position] == "&" ? try reference() : try plain())
    }
    return String(text)
  }

  /// The text up to an end, which is passed over.
  mutating func text(upTo end: String, of what: String) throws(XMLFault) -> String {
    var text = String.UnicodeScalarView()
    while !looking(at: end) {
      guard !isAtEnd else { throw fault("A \(what) never ends.") }
      text.append(try plain())
    }
    skip(end)
    return String(text)
  }

  private mutating func plain() throws(XMLFault) -> Unicode.Scalar {
    let sign = scalars[position]
    guard Self.isAllowed(sign) else { throw fault("There is a control character.") }
    advance()
    return sign
  }

  private mutating func reference() throws(XMLFault) -> Unicode.Scalar {
    position += 1
    guard let end = scalars[position...].prefix(12).firstIndex(of: ";") else {
      throw fault("An “&” stands alone. Write it as “&amp;”.")
    }
    let name = String(String.UnicodeScalarView(scalars[position..<end]))
    position = end + 1
    if let sign = Self.entities[name] { return sign }
    let code =
      name.hasPrefix("#x")
      ? UInt32(name.dropFirst(2), radix: 16)
      : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
    guard let sign = code.flatMap(Unicode.Scalar.init), Self.isAllowed(sign) else {
      throw fault("“&\(name);” is not known here.")
    }
    return sign
  }

  private static let entities: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]

  /// The characters that XML 1.0 allows (section 2.2).
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
