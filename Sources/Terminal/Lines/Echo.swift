import Survey

/// An answer as far as it is shown, and what to write so that the rest of it is shown too.
///
/// Whoever only types gets only what they typed, and a newline where a row is full. The cursor
/// moves for changes within the answer alone.
struct Echo: Sendable {
  private var columns: Int
  private let rows: Int
  private let hasMoves: Bool
  private let colours: String
  private var start: Place
  private var shown = ""
  private var cells: [Cell] = []
  private var cursor: Place
  private var lowest = 0
  /// The window changed, so nobody knows where on it anything is.
  private var isLost = false

  /// Begins after a prompt of one row; without moves, a change further back is shown by showing
  /// all of the answer again below.
  init(prompt: String, columns: Int, rows: Int, hasMoves: Bool = true, colours: String = "") {
    self.columns = columns
    self.rows = rows
    self.hasMoves = hasMoves
    self.colours = colours
    start = Place(row: 0, column: prompt.columns)
    cursor = start
  }

  /// Notes that the window is as wide as this now.
  mutating func fit(columns: Int) {
    if columns != self.columns { isLost = true }
    self.columns = columns
  }

  /// What to write so that the text is shown, with the cursor before that byte of it.
  mutating func show(_ text: String, cursor position: Int) -> String {
    let old = cells
    let first = text.utf8.starts(with: shown.utf8) ? max(0, old.count - 1) : 0
    lay(text, from: first)
    let same = first + zip(old[first...], cells[first...]).prefix { $0 == $1 }.count
    var bytes = ""
    if same == old.count {
      bytes = write(cells[same...])
    } else if same == old.count - 1, same == cells.count - 1,
      let addition = old[same].addition(to: cells[same])
    {
      bytes = move(to: old[same].end) + addition
      cursor = cells[same].end
    } else if canChange(from: old[same].place, in: old) {
      bytes = move(to: old[same].place) + write(cells[same...])
      bytes += erase(old, from: old[same].place.row)
    } else {
      bytes = lineBreak + again(text)
    }
    return bytes + rest(at: place(ofByte: position, in: text))
  }

  /// What to write when the answer is at its end.
  mutating func finish() -> String {
    rest(at: end) + (colours.isEmpty ? "\n" : Preferences.Theme.reset + "\n")
  }

  private var width: Int { columns - 1 }

  private var end: Place { cells.last?.end ?? start }

  private var lineBreak: String {
    colours.isEmpty ? "\n" : Preferences.Theme.reset + "\n" + colours
  }

  private mutating func lay(_ text: String, from first: Int) {
    let offset = cells[first...].reduce(shown.utf8.count) { $0 - $1.length }
    let last = first == 0 ? nil : cells.last
    cells.removeSubrange(first...)
    let bytes = first == 0 ? text.utf8[...] : text.utf8.dropFirst(offset)
    for character in Substring(bytes) {
      let cell = Cell(character, after: end, width: width)
      // What stands on the screen stays where it is, however wide the window is now.
      let isThere = cells.count == first && last?.text == cell.text
      cells.append(isThere ? last ?? cell : cell)
    }
    shown = text
  }

  private mutating func again(_ text: String) -> String {
    isLost = false
    start = Place(row: 0, column: 0)
    cursor = start
    lowest = 0
    lay(text, from: 0)
    return write(cells[...])
  }

  private func canChange(from place: Place, in old: [Cell]) -> Bool {
    guard !isLost else { return false }
    return hasMoves || (place.row == cursor.row && old.last?.end.row == cursor.row)
  }

  private func place(ofByte position: Int, in text: String) -> Place {
    if position >= text.utf8.count { return end }
    var before = 0
    for cell in cells {
      if before + cell.length > position { return cell.place }
      before += cell.length
    }
    return end
  }

  private mutating func write(_ cells: ArraySlice<Cell>) -> String {
    var bytes = ""
    for cell in cells where cell.place.row >= highest {
      if cell.text == "\n", cursor == cell.end { continue }
      bytes += move(to: cell.place)
      bytes += cell.text == "\n" ? lineBreak : cell.text
      cursor = cell.end
      lowest = max(lowest, cursor.row)
    }
    return bytes
  }

  /// Puts spaces where something stood and nothing does now.
  private mutating func erase(_ old: [Cell], from row: Int) -> String {
    var bytes = ""
    let now = ends(of: cells, from: row)
    for (row, wide) in ends(of: old, from: row).sorted(by: { $0.key < $1.key }) {
      let kept = now[row] ?? (row == 0 ? start.column : 0)
      guard row >= highest, wide > kept else { continue }
      bytes += move(to: Place(row: row, column: kept)) + String(repeating: " ", count: wide - kept)
      cursor = Place(row: row, column: wide)
    }
    return bytes
  }

  private func ends(of cells: [Cell], from row: Int) -> [Int: Int] {
    var ends: [Int: Int] = [:]
    for cell in cells.reversed() {
      if cell.place.row < row { break }
      ends[cell.place.row] = max(ends[cell.place.row] ?? 0, cell.place.column + cell.columns)
    }
    return ends
  }

  /// The highest row that has not left the screen.
  private var highest: Int { max(0, lowest - rows + 1) }

  /// Goes to where the next letter will be typed.
  private mutating func rest(at place: Place) -> String {
    // The left of this row is as good as the end of the full row above it.
    let isFull = place == end && place.column >= width && cursor.row == place.row + 1
    return move(to: isFull ? Place(row: cursor.row, column: 0) : place)
  }

  private mutating func move(to place: Place) -> String {
    if place == cursor { return "" }
    if place == Place(row: cursor.row + 1, column: 0) {
      cursor = place
      lowest = max(lowest, cursor.row)
      return lineBreak
    }
    let isNear = place.row == cursor.row && place.column < cursor.column
    guard hasMoves ? !isLost || place == end : isNear else { return "" }
    let row = max(place.row, highest)
    var bytes = ""
    // No move goes where no row is yet.
    if row > lowest {
      bytes += move(to: Place(row: lowest, column: cursor.column)) + lineBreak
      lowest += 1
      cursor = Place(row: lowest, column: 0)
      return bytes + move(to: place)
    }
    if row < cursor.row { bytes += "\u{1B}[\(cursor.row - row)A" }
    if row > cursor.row { bytes += "\u{1B}[\(row - cursor.row)B" }
    let right = place.column - cursor.column
    if right > 0 { bytes += "\u{1B}[\(right)C" }
    // One step back is the plainest of controls, and a few are no longer than a sequence.
    if right < 0 {
      bytes +=
        right >= -4 || !hasMoves
        ? String(repeating: "\u{8}", count: -right) : "\u{1B}[\(-right)D"
    }
    cursor = Place(row: row, column: place.column)
    return bytes
  }
}
