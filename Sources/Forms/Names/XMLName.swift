/// The names that XLSForm allows: XML names, as pyxform reads them.
enum XMLName {
  /// Says whether a text is a name, with at most one colon between two parts of it.
  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { isPlain($0) }
  }

  /// Says whether a text is a name without a colon.
  static func isPlain(_ text: some StringProtocol) -> Bool {
    var isFirst = true
    for scalar in text.unicodeScalars {
      guard begins(scalar) || (!isFirst && continues(scalar)) else { return false }
      isFirst = false
    }
    return !isFirst
  }

  /// The letters that may begin a name; À to Ö are missing because pyxform refuses them.
  private static func begins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
      0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
      0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  private static func continues(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: false
    }
  }
}
