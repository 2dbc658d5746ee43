/// Tells a default that must be worked out from one that is a plain value, as pyxform does.
enum DynamicDefault {
  /// Says whether a text holds an operator, a union, a reference or a function call.
  static func isDynamic(_ text: String) -> Bool {
    if !Reference.find(in: text).names.isEmpty { return true }
    var rest = Substring(text)
    while let character = rest.first {
      if character == "\"" || character == "'",
        let end = rest.dropFirst().firstIndex(of: character)
      {
        rest = rest[end...].dropFirst()
      } else if rest.hasPrefix(" mod ") || rest.hasPrefix(" div ") || "*+|".contains(character) {
        return true
      } else if let length = number(rest) {
        rest = rest.dropFirst(length)
      } else if character == "-" {
        return true
      } else if XMLName.isPlain(String(character)) {
        rest = rest.drop { XMLName.isPlain("a\($0)") || $0 == ":" }
        if rest.first == "(" { return true }
      } else {
        rest = rest.dropFirst()
      }
    }
    return false
  }

  /// The length of a number or date at the beginning.
  private static func number(_ text: Substring) -> Int? {
    let sign = text.first == "-" ? 1 : 0
    let digits = text.dropFirst(sign).prefix { ("0"..."9").contains($0) }.count
    guard digits > 0 else { return nil }
    let body = text.dropFirst(sign + digits)
    let date = body.prefix(6)
    if digits == 4, date.count == 6, Array(date)[0] == "-", Array(date)[3] == "-" {
      return sign + digits + 6
    }
    return sign + digits
  }
}
