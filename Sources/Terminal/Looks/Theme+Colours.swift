import Survey

extension Preferences.Theme {
  /// What turns all colours off.
  static let reset = "\u{1B}[0m"

  /// What turns the colours on, out of the sixteen that every terminal with colours has; empty
  /// where they are left alone.
  var colours: String {
    switch self {
    case .none: ""
    case .highContrast: "\u{1B}[1;97;40m"
    case .darkOnCream: "\u{1B}[30;107m"
    case .yellowOnBlack: "\u{1B}[93;40m"
    }
  }

  /// Puts the colours on each line by itself, so that none is left on at its end.
  func paint(_ text: String) -> String {
    if self == .none { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : colours + $0 + Self.reset }.joined(separator: "\n")
  }
}
