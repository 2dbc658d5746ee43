import Glibc
import Survey

extension Draft {
  /// Writes everything known into a new segment, and then removes the ones that it replaces.
  mutating func rewrite() throws(StoreFault) {
    try occupyNext()
    try writeAll()
  }

  /// Makes the next segment, which only one program can do.
  mutating func occupyNext() throws(StoreFault) {
    let next = Segment(id: response.id, number: number + 1)
    file = nil
    let made: OpenFile
    do throws(StoreFault) {
      made = try OpenFile.new(folder.path(of: next.name), appending: true)
    } catch {
      guard error.errno == EEXIST else { throw error }
      isElsewhere = true
      throw StoreFault(.create, error.path, .continuedElsewhere)
    }
    made.occupy()
    file = made
    number = next.number
  }

  /// Fills the segment that was just made.
  mutating func writeAll() throws(StoreFault) {
    guard let file else { throw StoreFault(.write, path, .system(EBADF)) }
    do throws(StoreFault) {
      var page = try header()
      for entry in log.entries { page += try line(of: entry) }
      try file.write(page)
      try file.sync()
      try folder.sync()
    } catch {
      abandonSegment()
      throw error
    }
    try checkSeat()
    removeReplaced()
    replaceable = [number]
  }

  /// Removes the segments whose content is held elsewhere; one that stays behind does no harm.
  func removeReplaced() {
    guard !replaceable.isEmpty else { return }
    for old in replaceable { try? folder.remove(Segment(id: response.id, number: old).name) }
    try? folder.sync()
  }

  /// Lets go of a segment that could not be filled; what it holds is in the log too.
  mutating func abandonSegment() {
    file = nil
    do throws(StoreFault) {
      try folder.remove(Segment(id: response.id, number: number).name)
      number -= 1
    } catch {
      replaceable.append(number)
    }
  }

  /// Makes sure, after a write, that nobody has taken the sitting over.
  ///
  /// Whoever takes over makes the next segment before reading this one. So if there is none after
  /// the write, what was written will be read.
  mutating func checkSeat() throws(StoreFault) {
    let next = Segment(id: response.id, number: number + 1)
    guard let file, try file.status().st_nlink > 0, !folder.holds(next.name) else {
      let path = path
      file = nil
      isElsewhere = true
      throw StoreFault(.write, path, .continuedElsewhere)
    }
  }

  private func header() throws(StoreFault) -> [UInt8] {
    let line: [UInt8]
    do throws(StoredJSON.Refused) {
      line = try StoredJSON.line(Header(response: response))
    } catch {
      throw StoreFault(.write, path, .unwritable(error.reason))
    }
    return try seal?.header(line, path: path) ?? line + [0x0A]
  }

  /// The line of something that happened, sealed where the draft is.
  func line(of entry: Entry) throws(StoreFault) -> [UInt8] {
    let line = try entry.line(for: path)
    return try seal?.line(line.dropLast(), seq: entry.seq, path: path) ?? line
  }

  /// The first line of a segment.
  struct Header: Codable, Sendable {
    static let format = "yousaid-draft/1"
    var format = Header.format
    var response: Response

    /// Says whether bytes are the beginning of a first line and nothing else.
    static func isCutOff(_ bytes: [UInt8]) -> Bool {
      let start = "{\"format\":\"\(format)\""
      return !bytes.contains(0x0A) && zip(bytes, start.utf8).allSatisfy { $0 == $1 }
    }
  }
}
