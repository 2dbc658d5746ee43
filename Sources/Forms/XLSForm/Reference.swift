/// The `${name}` by which one row speaks of another.
enum Reference {
  /// What a text refers to.
  struct Found: Equatable {
    /// The names, in order and as often as they stand there.
    var names: [String] = []
    /// Whether something began like a reference and was none.
    var isMalformed = false
  }

  /// Finds every reference in a text, with or without `last-saved#`.
  static func find(in text: some StringProtocol) -> Found {
    var found = Found()
    var rest = text[...]
    while let start = rest.firstRange(of: "${") {
      rest = rest[start.upperBound...]
      if rest.first == "}" { continue }
      guard let end = rest.firstIndex(of: "}") else {
        found.isMalformed = true
        return found
      }
      var name = rest[..<end]
      if name.hasPrefix("last-saved#") { name = name.dropFirst(11) }
      guard XMLName.isPlain(name) else {
        found.isMalformed = true
        return found
      }
      found.names.append(String(name))
      rest = rest[end...]
    }
    return found
  }

  /// Says whether a text is one reference and nothing else.
  static func isOnly(_ text: String) -> Bool {
    guard text.hasPrefix("${"), text.hasSuffix("}") else { return false }
    let found = find(in: text)
    return !found.isMalformed && found.names.count == 1
      && !text.dropFirst(2).dropLast().contains { "{}".contains($0) }
  }
}
