/// The codes that files and commands use for themes, agencies and the like.
public enum Code {
  /// Says whether a text is a code: a small letter, then up to 63 small letters, digits, `-` or `_`.
  public static func isValid(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, ("a"..."z").contains(first), scalars.count <= 64 else {
      return false
    }
    return scalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "_"
    }
  }
}
