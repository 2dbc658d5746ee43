import Survey

/// What the segments of one sitting hold between them.
///
/// A change has the same place in the order in every segment that holds it, so segments are put
/// together by that place, and it does not matter how far a rewrite came before it was cut off.
struct Recovery: Sendable {
  private(set) var response: Response?
  private(set) var problems: [String] = []
  /// The numbers of segments that hold nothing which is not known here.
  private(set) var replaceable: [Int] = []
  private var changes: [Int: Draft.Change] = [:]

  var log: Draft.Log { Draft.Log(changes) }

  /// Takes in a segment that is older than those taken in before.
  mutating func read(_ bytes: [UInt8], of segment: Segment, path: String) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let tail = lines.popLast() ?? []
    var damaged: [Int] = []
    for (index, line) in lines.enumerated() where !take(line, isFirst: index == 0, of: segment) {
      damaged.append(index + 1)
    }
    if !tail.isEmpty {
      problems.append(
        "The last line of “\(path)” was cut off while it was being written, and is left out. "
          + "Every answer that was confirmed before it is there. "
          + "Ask the last question again.")
    }
    guard !damaged.isEmpty else { return replaceable.append(segment.number) }
    let numbers = damaged.map(String.init).joined(separator: ", ")
    problems.append(
      "“\(path)” cannot be read, or disagrees with a newer file of the same sitting, at line "
        + "\(numbers). The other lines are used, and the file is kept as it is until the sitting "
        + "is finished. Ask the person whether an answer is missing.")
  }

  private mutating func take(_ line: ArraySlice<UInt8>, isFirst: Bool, of segment: Segment) -> Bool
  {
    if isFirst {
      guard let header = try? StoredJSON.decode(Draft.Header.self, from: line),
        header.format == Draft.Header.format, header.response.id == segment.id
      else { return false }
      response = response ?? header.response
      return true
    }
    guard let entry = try? StoredJSON.decode(Draft.Entry.self, from: line) else { return false }
    let known = changes[entry.seq]
    guard known == nil || known == entry.change else { return false }
    changes[entry.seq] = entry.change
    return true
  }

  /// Reads all segments of a sitting.
  static func reading(_ segments: [Segment], in folder: Folder) throws(StoreFault) -> Recovery {
    var recovery = Recovery()
    // Newest first: where two disagree, the newer one is followed.
    for segment in segments.reversed() {
      let path = folder.path(of: segment.name)
      let bytes = try OpenFile.reading(path).bytes(limit: Recovery.limit)
      recovery.read(bytes, of: segment, path: path)
    }
    return recovery
  }

  /// The largest segment that is read, in bytes.
  static let limit = 64 << 20
}
