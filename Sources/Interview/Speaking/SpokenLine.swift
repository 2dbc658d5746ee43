/// One line on its way to being said, word by word.
struct SpokenLine {
  private(set) var text = ""

  private static let rests: Set<Character> = [".", ",", ";", ":", "?", "!"]

  /// Adds words after a space.
  mutating func add(_ words: some StringProtocol) {
    if words.isEmpty { return }
    if !text.isEmpty { text += " " }
    text += words
  }

  /// Adds a mark to the last word, unless there is one already or nothing to rest after.
  mutating func rest(_ mark: Character) {
    guard let last = text.last else { return }
    if !SpokenLine.rests.contains(last) {
      text.append(mark)
    } else if last == ",", mark != "," {
      text.removeLast()
      text.append(mark)
    }
  }

  /// Ends the line: what was left open is closed.
  mutating func close() {
    while let last = text.last, ",;:".contains(last) { text.removeLast() }
  }
}
