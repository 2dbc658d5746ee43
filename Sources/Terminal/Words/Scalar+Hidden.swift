extension Unicode.Scalar {
  /// Whether it joins or decorates the letter before it rather than standing for itself.
  var isMark: Bool {
    switch value {
    case ..<0x300: return false
    // The two joiners, and the selectors between plain and emoji style.
    case 0x200C, 0x200D, 0xFE00...0xFE0F: return true
    default:
      if isHidden { return false }
      switch properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .spacingMark: return true
      default: return false
      }
    }
  }

  /// Whether a terminal would obey it, or a reader would not see it.
  var isHidden: Bool {
    switch value {
    case 0x0A, 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: return false
    case 0x200C, 0x200D, 0xFE00...0xFE0F: return false
    // Controls, marks of direction, line separators, annotations, tags.
    case ..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069,
      0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      return true
    default:
      if properties.isDefaultIgnorableCodePoint { return true }
      switch properties.generalCategory {
      case .unassigned, .privateUse, .control, .surrogate: return true
      default: return false
      }
    }
  }
}
