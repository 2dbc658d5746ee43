extension Unicode.Scalar {
  /// Says whether it belongs to a word as Python's `\w` has it: a letter, a number or `_`.
  var isWordLetter: Bool {
    guard isASCII else { return isLetterOrNumber }
    let small = value | 0x20
    return small >= 0x61 && small <= 0x7A || value >= 0x30 && value <= 0x39 || value == 0x5F
  }

  /// The same for what lies beyond ASCII, where it is slow to find out.
  private var isLetterOrNumber: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: properties.numericType != nil
    }
  }

  /// Says whether it is white space as Python's `\s` has it.
  var isSpace: Bool {
    if isASCII { return value == 0x20 || 0x09...0x0D ~= value || 0x1C...0x1F ~= value }
    return properties.isWhitespace
  }

  /// Says whether a sentence ends here.
  var endsSentence: Bool {
    switch self {
    case ".", "!", "?", "\n", "\r", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// The same letter in small, with curly apostrophes made straight.
  ///
  /// Going by way of the capital makes all small forms of a letter equal, as Python's
  /// `re.IGNORECASE` does.
  var folded: Unicode.Scalar {
    if isASCII {
      guard ("A"..."Z").contains(self) else { return self }
      return Unicode.Scalar(UInt8(value) + 32)
    }
    if self == "\u{2018}" || self == "\u{2019}" { return "'" }
    let capital = properties.uppercaseMapping.unicodeScalars
    let letter = capital.count == 1 ? capital.first ?? self : self
    return letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
  }
}
