import Survey

/// Numbers as people say them.
enum Numbers {
  /// The words for nought to twenty, each at the place of its number.
  static let words = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
  ]

  /// The text without the commas that part thousands; other commas stay, so that `1,5` is no 15.
  static func withoutThousands(_ text: String) -> String {
    let parts = text.trimmed.split(separator: ",", omittingEmptySubsequences: false)
    let isParted = parts.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
    return isParted && (1...3).contains(parts[0].count) ? parts.joined() : text.trimmed
  }

  /// The whole number that a plain text is: digits, or a word up to twenty.
  static func whole(_ plain: String) -> Int? { Int(plain) ?? words.firstIndex(of: plain) }
}
