import Survey

/// Text as people read it, taken apart into sentences and words.
enum PlainText {
  /// The text without marks for its looks.
  static func clean(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.first {
      if character == "<", let end = rest.prefix(200).firstIndex(of: ">"),
        rest.dropFirst().first.map({ $0.isLetter || $0 == "/" }) == true
      {
        rest = rest[rest.index(after: end)...]
      } else {
        if character != "*" { result.append(character) }
        rest = rest.dropFirst()
      }
    }
    return result.trimmed
  }

  /// The words of a text.
  static func words(in text: some StringProtocol) -> [Word] {
    var words: [Word] = []
    let letters = Array(text)
    var place = 0
    var comma = false
    while place < letters.count {
      if letters[place] == "$", place + 1 < letters.count, letters[place + 1] == "{" {
        let end = letters[place...].firstIndex(of: "}") ?? letters.count - 1
        words.append(Word(String(letters[place...end]), isPiped: true))
        place = end + 1
      } else if letters[place].isWordy {
        var end = place + 1
        while end < letters.count, letters[end].isWordy || joins(letters, at: end) { end += 1 }
        words.append(Word(String(letters[place..<end])))
        place = end
      } else {
        comma = comma || letters[place] == ","
        place += 1
        continue
      }
      words[words.count - 1].followsComma = comma
      comma = false
    }
    return words
  }

  /// Whether a mark between two letters or digits holds one word together.
  private static func joins(_ letters: [Character], at place: Int) -> Bool {
    guard place + 1 < letters.count, letters[place + 1].isWordy else { return false }
    return switch letters[place] {
    case "'", "’", "-", "\u{2010}", "\u{2011}", "\u{AD}": true
    case ".", ",", ":":
      letters[place - 1].isNumber && letters[place + 1].isNumber
        // As in e.g. and i.e.
        || letters[place] == "." && (place < 2 || !letters[place - 2].isWordy)
          && (place + 2 == letters.count || !letters[place + 2].isWordy)
    default: false
    }
  }

  /// The sentences of a text; a new line begins a new one unless it goes on in small letters.
  static func sentences(in text: String) -> [Sentence] {
    var sentences: [Sentence] = []
    var begin = text.startIndex
    func close(at end: String.Index) {
      let piece = text[begin..<end].trimmed
      let words = words(in: piece)
      if !words.isEmpty { sentences.append(Sentence(text: piece, words: words)) }
      begin = end
    }
    var place = text.startIndex
    while place < text.endIndex {
      let after = text.index(after: place)
      if text[place].isNewline {
        let next = text[after...].first { !$0.isWhitespace }
        if next?.isLowercase != true { close(at: after) }
      } else if ".!?".contains(text[place]) {
        let end = text[after...].firstIndex { !"”’\"')]".contains($0) } ?? text.endIndex
        if end == text.endIndex || text[end].isWhitespace, !isAbbreviation(text[begin..<place]) {
          close(at: end)
        }
      }
      place = after
    }
    close(at: text.endIndex)
    return sentences
  }

  private static func isAbbreviation(_ text: Substring) -> Bool {
    let last = text.split { $0.isWhitespace || $0 == "(" }.last?.lowercased() ?? ""
    return ["mr", "mrs", "ms", "dr", "st", "e.g", "i.e", "eg", "ie", "vs", "approx"].contains(last)
  }
}

extension Character {
  /// Whether it belongs to a word.
  fileprivate var isWordy: Bool { isLetter || isNumber }
}
