/// The characters that fit one place of a pattern.
indirect enum ScalarSet: Sendable {
  case range(ClosedRange<Unicode.Scalar>)
  case digit, word, space, anyButNewline
  /// A general category of Unicode by its one or two letters, such as `L` or `Lu`.
  case category(String)
  case anyOf([ScalarSet])
  case not(ScalarSet)

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .range(let range): range.contains(scalar)
    case .digit: scalar.isDigit
    case .word: scalar.isWordPart
    case .space: " \t\n\r\u{B}\u{C}".unicodeScalars.contains(scalar)
    case .anyButNewline: scalar != "\n" && scalar != "\r"
    case .category(let letters): scalar.properties.generalCategory.letters.hasPrefix(letters)
    case .anyOf(let sets): sets.contains { $0.contains(scalar) }
    case .not(let set): !set.contains(scalar)
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, digit or underscore in any script, so that names keep their accents.
  var isWordPart: Bool {
    self == "_" || properties.isAlphabetic || properties.generalCategory == .decimalNumber
      || properties.generalCategory == .nonspacingMark
  }
}

extension Unicode.GeneralCategory {
  /// The two letters that patterns write for it.
  var letters: String {
    switch self {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }
}
