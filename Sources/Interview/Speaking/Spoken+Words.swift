extension Spoken {
  /// Says what stands between two spaces, without the marks around it.
  static func said(_ core: Substring, _ words: SpokenWords, isShouted: Bool) -> String {
    if let address = address(core, words) { return address }
    if let date = date(core, words) { return date }
    if let number = number(core, words) { return number }
    if let initials = initials(core) { return initials }
    var pieces: [String] = []
    var word = ""
    var isAlternative = false
    func add(_ piece: String) {
      // A stroke means something only between two words.
      if isAlternative, !pieces.isEmpty { pieces.append(words.or) }
      isAlternative = false
      pieces.append(piece)
    }
    func finish() {
      if !word.isEmpty { add(said(word: word, words, isShouted: isShouted)) }
      word = ""
    }
    for character in core.replacing("...", with: "–") {
      switch character {
      case "/":
        finish()
        isAlternative = true
      case "–":
        finish()
        if let last = pieces.popLast() { pieces.append(last + ",") }
      case "_", "|", "\\", "#", "~", "^", "*", "`", "\"", "£", "€", "$": finish()
      case "(", "[", "{", ")", "]", "}":
        // In `school(s)` the ending belongs to the word.
        if !isShortEnding(core) { finish() }
      default:
        if let sign = words.signs[character] {
          finish()
          add(sign)
        } else {
          word.append(character)
        }
      }
    }
    finish()
    return pieces.joined(separator: " ")
  }

  /// Whether a word has nothing in its brackets but a few letters at its end.
  private static func isShortEnding(_ core: Substring) -> Bool {
    guard let bracket = core.lastIndex(of: "(") else { return false }
    let ending = core[core.index(after: bracket)...].filter { $0 != ")" }
    return ending.count < 3 && ending.allSatisfy(\.isLowercase)
  }

  /// Says a word, whose parts between hyphens may be spelled.
  private static func said(word: String, _ words: SpokenWords, isShouted: Bool) -> String {
    let parts = word.split(separator: "-")
    let heard = parts.map { letters($0, words, isShouted: isShouted) }
    let isSpelled = zip(parts, heard).contains { $0 != $1 }
    return heard.joined(separator: isSpelled ? " " : "-")
  }

  /// Spells a word of capitals, unless it is one that people say as a word.
  private static func letters(
    _ word: Substring, _ words: SpokenWords, isShouted: Bool
  ) -> String {
    if let whole = words.wholeWords[word.uppercased()], word.filter(\.isUppercase).count > 1 {
      return whole
    }
    let (base, plural) = base(of: word)
    if base.count < word.count, let whole = words.wholeWords[base.uppercased()],
      base.filter(\.isUppercase).count > 1
    {
      return whole + "s"
    }
    let capitals = base.filter(\.isUppercase).count
    let isAcronym =
      words.spelledWords.contains(base.uppercased())
      || !isShouted && isAllCapitals(base) && base.count > 1 && capitals < 6
      || isLikeDfE(base)
    if isAcronym { return spelled(base) + plural }
    return isAllCapitals(base) && capitals > 1 ? word.lowercased() : String(word)
  }

  /// A word without the ending of its plural or of what belongs to it, and how that is said.
  private static func base(of word: Substring) -> (Substring, String) {
    if word.hasSuffix("'s") { return (word.dropLast(2), "'s") }
    // After a letter, 's is heard as in "Ps", and s alone as the letter S.
    let base = word.dropLast()
    if word.hasSuffix("s"), base.count > 1, isAllCapitals(base) { return (base, "'s") }
    return (word, "")
  }

  private static func isAllCapitals(_ word: Substring) -> Bool {
    word.contains(where: \.isUppercase) && word.allSatisfy { $0.isUppercase || $0.isASCIIDigit }
  }

  private static func isLikeDfE(_ word: Substring) -> Bool {
    let marks = Array(word)
    return marks.count == 3 && marks[0].isUppercase && marks[1].isLowercase
      && marks[2].isUppercase
  }

  /// The letters apart, and digits together: `KS2` is `K S 2`.
  static func spelled(_ word: some StringProtocol) -> String {
    var result = ""
    var isAfterDigit = false
    for mark in word {
      let isDigit = mark.isASCIIDigit
      if !result.isEmpty, !(isDigit && isAfterDigit) { result += " " }
      result += isDigit ? String(mark) : mark.isASCII ? mark.uppercased() : String(mark)
      isAfterDigit = isDigit
    }
    return result
  }

  /// `U.K` and other letters with full stops between them, spelled.
  private static func initials(_ core: Substring) -> String? {
    let letters = core.split(separator: ".", omittingEmptySubsequences: false)
    guard letters.count > 1, letters.allSatisfy({ $0.count == 1 && $0.first?.isLetter == true })
    else { return nil }
    return spelled(letters.joined())
  }
}
