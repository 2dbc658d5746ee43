/// One character of an answer as it stands on the screen.
struct Cell: Equatable, Sendable {
  /// The character, safe to show; a newline stands for itself.
  let text: String
  /// How many bytes it takes in the answer.
  let length: Int
  let columns: Int
  let place: Place

  /// Puts a character where the last one ended, or on the next row where that is full.
  ///
  /// The last column is never written to: what a terminal does there differs from one to the next.
  init(_ character: Character, after end: Place, width: Int) {
    length = character.utf8.count
    text = character.isNewline ? "\n" : Shown(String(character)).text
    columns = text.columns
    place = end.column + columns > width ? Place(row: end.row + 1, column: 0) : end
  }

  /// Where the next character goes, if it fits there.
  var end: Place {
    text == "\n"
      ? Place(row: place.row + 1, column: 0)
      : Place(row: place.row, column: place.column + columns)
  }

  /// What has to be written to make the other cell of this one; nil where that is not enough.
  func addition(to make: Cell) -> String? {
    let (before, after) = (text.unicodeScalars, make.text.unicodeScalars)
    guard place == make.place, after.starts(with: before) else { return nil }
    return String(after.dropFirst(before.count))
  }
}
