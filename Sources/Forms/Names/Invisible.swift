/// The characters that have no place in a name: controls, and marks that turn the direction of text
/// or hide in it.
enum Invisible {
  /// Says whether a character is one of them.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069,
      0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// Says whether a text holds one of them.
  static func isIn(_ text: String) -> Bool { text.unicodeScalars.contains(where: contains) }
}
