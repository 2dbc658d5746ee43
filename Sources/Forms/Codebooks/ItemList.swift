import Survey

/// Lists in one cell or line: `speech therap*; salt`, with a backslash before a separator that
/// belongs to an item.
enum ItemList {
  /// Writes items down.
  static func text(_ items: [String], separator: Character = ";") -> String {
    let marks: Set<Character> = ["\\", separator]
    return items.map { item in
      item.map { marks.contains($0) ? "\\\($0)" : String($0) }.joined()
    }.joined(separator: separator == ";" ? "; " : " \(separator) ")
  }

  /// Reads items; empty ones are none.
  static func items(_ text: String, separator: Character = ";") -> [String] {
    var items: [String] = []
    var item = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        item.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == separator {
        items.append(item)
        item = ""
      } else {
        item.append(character)
      }
    }
    if isEscaped { item.append("\\") }
    return (items + [item]).map(\.trimmed).filter { !$0.isEmpty }
  }

  /// Writes lists of lists down, as in `wait* + speech*; plan + seen`.
  static func text(_ groups: [[String]]) -> String {
    text(groups.map { text($0, separator: "+") })
  }

  /// Reads lists of lists.
  static func groups(_ text: String) -> [[String]] {
    items(text).map { items($0, separator: "+") }
  }
}
