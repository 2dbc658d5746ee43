extension String {
  /// The text without the mark that keeps spreadsheet programs from taking it for a formula.
  var unguarded: String {
    let second = unicodeScalars.dropFirst().first
    guard first == "'", let second,
      "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(second)
    else { return self }
    return String(dropFirst())
  }
}
