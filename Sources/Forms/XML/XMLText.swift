/// Writes words down so that XML reads the same words again.
enum XMLText {
  /// The words with what has a meaning in XML made harmless, in an element or an attribute; what XML
  /// cannot hold is left out.
  static func escaped(_ text: String) -> String {
    var result = "".unicodeScalars
    for scalar in text.unicodeScalars where XMLScanner.isAllowed(scalar) {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\r": result.append(contentsOf: "&#13;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The first line of a file.
  static let start = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
}
