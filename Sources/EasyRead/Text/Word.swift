/// One word as it stands in a sentence.
struct Word: Equatable, Sendable {
  /// As it is written.
  let text: String
  /// In small letters, with a straight apostrophe.
  let plain: String
  /// Whether an earlier answer stands here, as in `${name}`.
  let isPiped: Bool
  /// Whether a comma stands before it.
  var followsComma = false

  init(_ text: String, isPiped: Bool = false) {
    self.text = text
    self.isPiped = isPiped
    plain = text.lowercased().replacing("’", with: "'")
  }

  /// Whether it is written with a capital first.
  var isCapitalised: Bool { text.first?.isUppercase == true }

  /// Whether it is two or more capitals, as acronyms are; a plural s may follow.
  var isAcronym: Bool {
    let letters = text.last == "s" ? text.dropLast() : text[...]
    return letters.count > 1 && letters.allSatisfy { $0.isUppercase && $0.isLetter }
  }

  /// Whether it holds a digit.
  var hasDigit: Bool { text.contains(where: \.isNumber) }

  /// Whether it is letters and nothing that a word list could not hold.
  var isWordy: Bool { !isPiped && !hasDigit && plain.contains(where: \.isLetter) }

  /// The word without a possessive ending.
  var bare: String {
    plain.hasSuffix("'s")
      ? String(plain.dropLast(2)) : plain.hasSuffix("s'") ? String(plain.dropLast()) : plain
  }
}
