/// A piece of what a coder types.
enum CodingPiece: Equatable {
  case word(String)
  /// Words of the answer, in quotation marks.
  case quoted(String)
  case comma

  /// Cuts a line at spaces, commas and quotation marks.
  static func pieces(of line: String) -> [CodingPiece] {
    var pieces: [CodingPiece] = []
    var word = ""
    var quoted: String?
    func finish() {
      if !word.isEmpty { pieces.append(.word(word)) }
      word = ""
    }
    for character in line {
      if let words = quoted {
        if "\"”“".contains(character) {
          pieces.append(.quoted(words))
          quoted = nil
        } else {
          quoted = words + String(character)
        }
      } else if "\"“”".contains(character) {
        finish()
        quoted = ""
      } else if ",;".contains(character) {
        finish()
        pieces.append(.comma)
      } else if character.isWhitespace {
        finish()
      } else {
        word.append(character)
      }
    }
    finish()
    if let quoted { pieces.append(.quoted(quoted)) }
    return pieces
  }
}
