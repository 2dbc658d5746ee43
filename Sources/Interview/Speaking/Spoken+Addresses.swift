extension Spoken {
  private static let endings: Set<Substring> = [
    "uk", "com", "org", "net", "gov", "info", "eu", "pl", "wales", "scot", "london", "io", "tv",
  ]

  /// Says the address of a page or a mailbox part by part, without what a person need not type.
  static func address(_ core: Substring, _ words: SpokenWords) -> String? {
    guard isAddress(core) else { return nil }
    var rest = core
    for scheme in ["https://", "http://", "mailto:"] where rest.lowercased().hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    rest = rest.prefix { $0 != "?" && $0 != "#" }
    while rest.last == "/" { rest.removeLast() }
    var pieces: [String] = []
    var name = ""
    func finish() {
      if !name.isEmpty {
        pieces.append(
          words.spelledWords.contains(name.uppercased()) ? spelled(name) : name.lowercased())
      }
      name = ""
    }
    for mark in rest {
      if mark.isLetter || mark.isASCIIDigit {
        name.append(mark)
      } else {
        finish()
        if let word = words.addressMarks[mark] { pieces.append(word) }
      }
    }
    finish()
    return pieces.joined(separator: " ")
  }

  private static func isAddress(_ core: Substring) -> Bool {
    let text = core.lowercased()
    if text.contains("://") || text.hasPrefix("www.") || text.hasPrefix("mailto:") { return true }
    let sides = text.split(separator: "@", omittingEmptySubsequences: false)
    if sides.count == 2, !sides[0].isEmpty, sides[1].contains(".") { return true }
    let names = text.prefix { $0 != "/" }.split(separator: ".", omittingEmptySubsequences: false)
    guard names.count > 1, !names.contains(where: \.isEmpty) else { return false }
    return endings.contains(names.last ?? "")
      && names.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }
  }
}
