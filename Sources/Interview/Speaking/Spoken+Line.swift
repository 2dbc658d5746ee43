extension Spoken {
  private static let openings: Set<Character> = ["(", "[", "{"]
  private static let closings: Set<Character> = [")", "]", "}"]
  private static let silent: Set<Character> = ["\"", "'", "`", "*", "_", "|", "\\", "^"]
  private static let rests: Set<Character> = [".", ",", ";", ":", "?", "!"]

  /// Says a line: what stands between two spaces is looked at for itself.
  static func line(_ written: Substring, _ words: SpokenWords) -> SpokenLine {
    let chunks = chunks(of: written, words)
    let isShouted = isShouted(chunks)
    var line = SpokenLine()
    var isDialling = false
    for (index, chunk) in chunks.enumerated() {
      let (opening, core, ending) = parts(of: chunk)
      let isLast = index == chunks.count - 1
      if core.isEmpty || isKeyHint(opening, core) {
        if let mark = mark(of: ending, isLast: isLast) { line.rest(mark) }
        continue
      }
      if core.allSatisfy({ "-–".contains($0) }) {
        line.rest(",")
        continue
      }
      if core == "/" {
        if !line.text.isEmpty, !isLast { line.add(words.or) }
        continue
      }
      if opening.contains(where: openings.contains) { line.rest(",") }
      let digits = digits(core, goingOn: isDialling)
      isDialling = digits != nil
      if let short = words.abbreviations[core.lowercased()] {
        line.add(short)
        // The full stop belongs to what was written short, unless the sentence ends there too.
        let rest =
          core.contains(".") && !isLast && ending.first == "." ? ending.dropFirst() : ending
        if let mark = mark(of: rest, isLast: isLast) { line.rest(mark) }
        continue
      }
      line.add(digits ?? said(core, words, isShouted: isShouted))
      if let mark = mark(of: ending, isLast: isLast) { line.rest(mark) }
    }
    line.close()
    return line
  }

  /// Parts a line at its spaces, with `2.30 pm` kept in one.
  private static func chunks(of written: Substring, _ words: SpokenWords) -> [Substring] {
    var chunks: [Substring] = []
    for chunk in written.split(separator: " ") {
      let name = chunk.filter(\.isLetter).lowercased()
      if words.halvesOfDay[name] != nil, chunk.first?.isLetter == true,
        let last = chunks.last, last.last?.isASCIIDigit == true
      {
        chunks[chunks.count - 1] = Substring(last + chunk)
      } else {
        chunks.append(chunk)
      }
    }
    return chunks
  }

  /// What opens, what is said and what ends it.
  private static func parts(of chunk: Substring) -> (Substring, Substring, Substring) {
    var core = chunk
    while let last = core.last,
      rests.contains(last) || closings.contains(last) || openings.contains(last)
        || silent.contains(last)
    { core.removeLast() }
    let ending = chunk[core.endIndex...]
    // The last dot before a number is no decimal point here.
    while core.hasPrefix("..") { core.removeFirst(core.prefix { $0 == "." }.count) }
    while let first = core.first,
      openings.contains(first) || closings.contains(first) || silent.contains(first)
        || isBullet(first, before: core.dropFirst().first)
    { core.removeFirst() }
    return (chunk[..<core.startIndex], core, ending)
  }

  /// Whether this says nothing before a letter, though it means something before a digit.
  private static func isBullet(_ mark: Character, before next: Character?) -> Bool {
    guard "-#~.,;:!?".contains(mark) else { return false }
    guard let next else { return mark != "-" }
    return !(next.isASCIIDigit || "£€$".contains(next))
  }

  /// Whether this is what other programs write beside a question: `[Y/n]`.
  private static func isKeyHint(_ opening: Substring, _ core: Substring) -> Bool {
    opening.contains(where: openings.contains)
      && ["y/n", "n/y", "yes/no"].contains(core.lowercased())
  }

  /// The rest that follows a word, from all that stands there.
  private static func mark(of ending: Substring, isLast: Bool) -> Character? {
    if ending.contains("?") { return "?" }
    if ending.contains("!") { return "!" }
    if ending.contains("...") { return isLast ? "." : "," }
    if let mark = ending.first(where: rests.contains) { return mark == ":" && isLast ? "." : mark }
    return ending.contains(where: closings.contains) && !isLast ? "," : nil
  }

  /// Whether a whole line is in capitals, which then tell nothing about a word.
  private static func isShouted(_ chunks: [Substring]) -> Bool {
    let words = chunks.filter { $0.filter(\.isUppercase).count > 1 }
    return words.count > 1 && !chunks.contains { $0.contains(where: \.isLowercase) }
  }
}

extension Character {
  /// Whether this is one of 0 to 9.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
