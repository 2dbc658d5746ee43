/// How spreadsheets write words down (ECMA-376, 22.9.2.19): a character that XML cannot hold stands
/// there by its number, as `_x000D_`.
enum SpreadsheetText {
  /// The words that a cell holds.
  static func read(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if let scalar = scalar(at: place, in: bytes) {
        result += Array(String(scalar).utf8)
        place += 7
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return result.count == bytes.count ? text : String(decoding: result, as: UTF8.self)
  }

  /// The character whose number stands at a place, as in `_x000D_`.
  private static func scalar(at place: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    guard bytes[place] == UInt8(ascii: "_"), place + 6 < bytes.count,
      bytes[place + 1] == UInt8(ascii: "x"), bytes[place + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = String(decoding: bytes[place + 2..<place + 6], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit) else { return nil }
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }

  /// The words as a cell holds them, ready for XML.
  static func written(_ text: String) -> String {
    // What only looks like such a number has its first sign written as one.
    let marked = text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
    return XMLText.escaped(marked.replacing("\r", with: "_x000D_"))
  }
}
