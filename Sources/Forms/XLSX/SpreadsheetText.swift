/// How spreadsheets write words down (ECMA-376, 22.9.2.19): a character that XML cannot hold stands
/// there by its number, as `_x000D_`.
enum SpreadsheetText {
  /// The words that a cell holds.
  static func read(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var result = ""
    var rest = text[...]
    while let mark = rest.firstRange(of: "_x") {
      result += rest[..<mark.lowerBound]
      let digits = rest[mark.upperBound...].prefix(4)
      let end = rest[mark.upperBound...].dropFirst(4)
      if digits.count == 4, digits.allSatisfy(\.isHexDigit), end.first == "_",
        let number = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(number)
      {
        result.unicodeScalars.append(scalar)
        rest = end.dropFirst()
      } else {
        result += "_x"
        rest = rest[mark.upperBound...]
      }
    }
    return result + rest
  }

  /// The words as a cell holds them, ready for XML.
  static func written(_ text: String) -> String {
    // What only looks like such a number has its first sign written as one.
    let marked = text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
    return XMLText.escaped(marked.replacing("\r", with: "_x000D_"))
  }
}
