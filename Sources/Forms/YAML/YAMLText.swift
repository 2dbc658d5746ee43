import Survey

/// Writes words down so that YAML reads the same words again.
enum YAMLText {
  /// How many characters a line has at most, where it can be broken.
  static let width = 100

  /// The words without quotation marks where that is safe, also in a list on one line.
  static func plain(_ text: String) -> String {
    isPlain(text, with: " -_'.()/") ? text : quoted(text)
  }

  /// The words of a cell on a line of its own, which other programs read too.
  ///
  /// What those take for something other than text is put in quotation marks.
  static func cell(_ text: String) -> String {
    let special = ["yes", "no", "on", "off", "true", "false", "null", "y", "n"]
    let isSafe = isPlain(text, with: " -_'.()/,?!‘’“”")
    return isSafe && !special.contains(text.lowercased()) ? text : quoted(text)
  }

  /// Whether words begin with a letter and hold nothing but letters, digits and these signs.
  private static func isPlain(_ text: String, with signs: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    return text.trimmed == text
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || signs.unicodeScalars.contains(scalar)
      }
  }

  /// The words in double quotation marks.
  static func quoted(_ text: String) -> String {
    var result = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      // YAML takes some of these for the end of a line, and refuses the others.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.count)
        result.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
      default: result.append(scalar)
      }
    }
    result.append("\"")
    return String(result)
  }

  /// Whether words can be written over several lines: with single spaces and nothing else between.
  static func canFold(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0.properties.isWhitespace && $0 != " " }
      && !text.contains("  ") && text.trimmed == text
  }

  /// Pieces in lines that are not too long, each after a margin.
  static func folded(_ pieces: [Substring], _ margin: String) -> [String] {
    var lines: [String] = []
    for piece in pieces {
      if let last = lines.last, last.count + 1 + piece.count <= width {
        lines[lines.count - 1] += " " + piece
      } else {
        lines.append(margin + piece)
      }
    }
    return lines
  }
}
