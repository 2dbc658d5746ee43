/// One text as a YAML file holds it.
enum YAMLScalar {
  /// Words that some readers take for something other than text.
  private static let special: Set = [
    "yes", "no", "on", "off", "true", "false", "null", "y", "n", "nan", "inf",
  ]

  /// Writes a text on one line so that every reader takes it for just that text; it must be quoted
  /// where it stands between braces.
  static func written(_ text: String, mustBeQuoted: Bool = false) -> String {
    if !mustBeQuoted, isPlain(text) { return text }
    let isOneLine = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !isUnsafe($0) }
    return isOneLine ? "'" + text.replacing("'", with: "''") + "'" : escaped(text)
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first.properties.isAlphabetic, last != ":", !YAMLSource.isSpace(last),
      !special.contains(text.lowercased()), !text.contains(": "), !text.contains(" #")
    else { return false }
    return text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !isUnsafe($0) }
  }

  private static func escaped(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case _ where scalar.value < 0x20 || isUnsafe(scalar):
        let digits = String(scalar.value, radix: 16)
        written += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }

  /// Whether a scalar would end the line or may not stand in a YAML file as it is.
  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    YAMLSource.isBreak(scalar) || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{FEFF}"
  }
}
