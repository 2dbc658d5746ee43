/// Splits a typed line into words as a shell does: at spaces, unless they stand in quotes.
enum CommandWords {
  /// The words of a line.
  ///
  /// Double and single quotes hold words together; a backslash takes the next character as it is,
  /// except in single quotes.
  static func split(_ line: String) throws(Failure) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in line {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let quote {
      throw Failure(
        "A quotation mark \(quote) is not closed. Nothing was done. Type the line again with both.")
    }
    if isEscaped { word = (word ?? "") + "\\" }
    return words + [word].compactMap(\.self)
  }
}
