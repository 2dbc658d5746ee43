extension Character {
  /// How many columns of a terminal it takes: 0, 1 or 2.
  public var columns: Int {
    if let ascii = asciiValue { return (0x20...0x7E).contains(ascii) ? 1 : 0 }
    guard let first = unicodeScalars.first else { return 0 }
    if first.isWide { return 2 }
    // An emoji sign asks for its coloured, wide form; two letters of a flag make one picture.
    if unicodeScalars.dropFirst().contains("\u{FE0F}") { return 2 }
    if (0x1F1E6...0x1F1FF).contains(first.value) { return unicodeScalars.count > 1 ? 2 : 1 }
    return unicodeScalars.contains { !$0.isMark } ? 1 : 0
  }
}

extension StringProtocol {
  /// How many columns of a terminal it takes on one line.
  public var columns: Int {
    utf8.allSatisfy { (0x20...0x7E).contains($0) }
      ? utf8.count : reduce(0) { $0 + $1.columns }
  }
}

extension Unicode.Scalar {
  /// The wide and fullwidth blocks of Unicode's East Asian Width, and pictures shown as emoji.
  fileprivate var isWide: Bool {
    switch value {
    case ..<0x1100: return false
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF,
      0x20000...0x3FFFD:
      return true
    case 0x1F1E6...0x1F1FF: return false
    default: return properties.isEmojiPresentation
    }
  }
}
