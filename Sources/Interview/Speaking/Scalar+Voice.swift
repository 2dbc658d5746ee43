extension Unicode.Scalar {
  /// Whether this joins or parts the letters around it without being one.
  var isJoiner: Bool { value == 0x200C || value == 0x200D }

  /// Whether this is a letter or a mark on one, outside ASCII, where joiners mean something.
  var isPartOfWord: Bool {
    switch properties.generalCategory {
    case .otherLetter, .nonspacingMark, .spacingMark: !(0xFE00...0xFE0F).contains(value)
    default: false
    }
  }

  /// The same in marks that a voice knows: a space for a picture, nothing for what nobody sees.
  var plainForVoice: String {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: return "\n"
    case 0x00..<0x20, 0x7F: return " "
    case 0x20..<0x7F: return String(self)
    case 0xAA: return "a"
    case 0xBA: return "o"
    case 0x17F: return "s"
    case 0xBC...0xBE: return String(self)
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x2BC, 0x2B9: return "'"
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A: return "\""
    case 0x2010, 0x2011, 0x2212: return "-"
    case 0x2012...0x2015: return "–"
    case 0x2026: return "..."
    case 0x203C: return "!"
    case 0x203D, 0x2047...0x2049: return "?"
    case 0x2044, 0x2215: return "/"
    case 0xFF01...0xFF5E: return Unicode.Scalar(value - 0xFEE0).map { String($0) } ?? " "
    case 0x1D400...0x1D6A3: return styledLetter
    case 0x1D7CE...0x1D7FF: return String((value - 0x1D7CE) % 10)
    default: return plainByCategory
    }
  }

  private var plainByCategory: String {
    // These are said as words, which depends on what stands around them.
    if "£€×÷±°§№".unicodeScalars.contains(self) { return String(self) }
    switch properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return " "
    case .format, .enclosingMark, .control, .surrogate, .privateUse, .unassigned: return ""
    case .nonspacingMark where [0xFE00...0xFE0F, 0x20D0...0x20FF].contains { $0.contains(value) }:
      return ""
    case .otherSymbol, .mathSymbol, .modifierSymbol, .currencySymbol: return " "
    case .otherNumber, .letterNumber: return plainNumber
    case .otherPunctuation, .dashPunctuation, .connectorPunctuation, .openPunctuation,
      .closePunctuation, .initialPunctuation, .finalPunctuation:
      let isWestern = value < 0xC0 || (0x2000..<0x2C00) ~= value || (0x2E00..<0x2E80) ~= value
      return isWestern ? " " : String(self)
    default: return String(self)
    }
  }

  /// A letter of the alphabets made for formulas, which repeat the 52 letters again and again.
  private var styledLetter: String {
    let place = (value - 0x1D400) % 52
    return Unicode.Scalar(place < 26 ? 0x41 + place : 0x61 + place - 26).map { String($0) } ?? " "
  }

  /// A number in a circle or above the line in its digits, and a fraction with a stroke.
  private var plainNumber: String {
    guard let number = properties.numericValue, number >= 0, number < 1_000_000 else { return " " }
    for below in [1, 3, 5, 6, 7, 8, 9, 10] {
      let above = Int(number * Double(below) + 0.5)
      guard abs(Double(above) / Double(below) - number) < 0.000_1 else { continue }
      return below == 1 ? String(above) : " \(above)/\(below)"
    }
    return " "
  }
}
