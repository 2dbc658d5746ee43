/// Takes one record after the other out of the bytes of a table.
struct CSVReader {
  private let bytes: [UInt8]
  private var position: Int
  private var line = 1
  private let separator: UInt8

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Begins after a byte order mark.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    position = start
    separator = Self.separator(bytes[start...])
  }

  /// The next record that is not blank; nil at the end.
  mutating func next() throws(CSVTable.Fault) -> CSVTable.Record? {
    while position < bytes.count {
      let record = try record()
      if record.cells != [""] { return record }
    }
    return nil
  }

  private mutating func record() throws(CSVTable.Fault) -> CSVTable.Record {
    var record = CSVTable.Record(line: line, cells: [])
    while true {
      let isQuoted = position < bytes.count && bytes[position] == Self.quote
      record.cells.append(try isQuoted ? quotedCell() : plainCell())
      guard position < bytes.count else { return record }
      let byte = bytes[position]
      position += 1
      if byte == separator {
        continue
      }
      if byte == Self.carriageReturn, position < bytes.count, bytes[position] == Self.lineFeed {
        position += 1
      }
      line += 1
      return record
    }
  }

  /// A cell without quotation marks around it; marks inside it are letters like any other.
  private mutating func plainCell() -> String {
    let start = position
    while position < bytes.count, !endsCell(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func quotedCell() throws(CSVTable.Fault) -> String {
    let opening = line
    position += 1
    var text: [UInt8] = []
    var start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == Self.lineFeed || (byte == Self.carriageReturn && peek != Self.lineFeed) {
        line += 1
      }
      guard byte == Self.quote else {
        position += 1
        continue
      }
      text += bytes[start..<position]
      position += 1
      guard position < bytes.count, bytes[position] == Self.quote else {
        guard position == bytes.count || endsCell(bytes[position]) else {
          throw CSVTable.Fault(
            line: line, problem: "There are words after the closing quotation mark of a cell.",
            advice: "Write a quotation mark inside a cell twice.")
        }
        return String(decoding: text, as: UTF8.self)
      }
      start = position
      position += 1
    }
    throw CSVTable.Fault(
      line: opening, problem: "A quotation mark opens in line \(opening) and never closes.",
      advice: "Nothing was read. Close it, or write it twice if it belongs to the words.")
  }

  private var peek: UInt8? { position + 1 < bytes.count ? bytes[position + 1] : nil }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  /// The comma, unless the header has none and something else in its place.
  private static func separator(_ bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == lineFeed || byte == carriageReturn { break }
      counts[byte, default: 0] += 1
    }
    let comma = UInt8(ascii: ",")
    if counts[comma] != nil { return comma }
    let others = [UInt8(ascii: ";"), UInt8(ascii: "\t")]
    return others.filter { counts[$0] != nil }.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) }
      ?? comma
  }
}
