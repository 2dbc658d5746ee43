import Survey

/// Numbers as people write them.
enum Numbers {
  /// The text without the commas that part thousands; other commas stay, so that `1,5` is no 15.
  static func withoutThousands(_ text: String) -> String {
    let parts = text.trimmed.split(separator: ",", omittingEmptySubsequences: false)
    let isParted = parts.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
    return isParted && (1...3).contains(parts[0].count) ? parts.joined() : text.trimmed
  }

  /// The text without brackets, quotation marks and the like around it, and a full stop at its end.
  static func bare(_ text: String) -> String {
    var text = Substring(Spelling.latin(text).trimmed)
    while let first = text.first, "()[]\"'“”‘’#".contains(first) { text.removeFirst() }
    while let last = text.last, "()[]\"'“”‘’.,!:;".contains(last) { text.removeLast() }
    return String(text).trimmed
  }

  /// The numbers in digits that a text holds, among whatever else.
  static func inside(_ text: String) -> [Double] {
    text.split { !"-.0123456789".contains($0) }.compactMap { Double($0) }.filter(\.isFinite)
  }
}

extension Phrases {
  /// The place that a plain text names: `2`, `number two`, `the second one`, `2nd`.
  func place(named plain: String) -> Int? {
    var text = plain
    while let rest = rest(of: text, after: .number) { text = rest }
    if let number = number(text) { return number }
    var words = text.split(separator: " ").map(String.init)
    if words.count == 2, hears(words[1], as: .number) || number(words[1]) == 1 {
      words.removeLast()
    }
    return words.count == 1 ? ordinal(words[0]) : nil
  }

  private func ordinal(_ word: String) -> Int? {
    let spelled = self[heard: .ordinals].firstIndex { Spelling.unaccented($0) == word }
    if let spelled { return spelled % 10 + 1 }
    let isMarked = ["st", "nd", "rd", "th"].contains(word.drop { $0.isNumber })
    return isMarked ? Int(word.prefix { $0.isNumber }) : nil
  }
}
