/// The sections of an EHC plan, by letter (SEND Code of Practice 2015, 9.62).
enum EHCSection {
  /// Says whether a text is a letter from A to K, or H1 or H2.
  static func contains(_ text: some StringProtocol) -> Bool {
    if text == "H1" || text == "H2" { return true }
    guard text.count == 1, let letter = text.first else { return false }
    return ("A"..."K").contains(letter)
  }
}
