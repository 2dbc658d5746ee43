/// Numbers as people say them.
enum Numbers {
  /// The words for nought to twenty, each at the place of its number.
  static let words = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
  ]

  /// The whole number that a plain text is: digits, or a word up to twenty.
  static func whole(_ plain: String) -> Int? { Int(plain) ?? words.firstIndex(of: plain) }
}
