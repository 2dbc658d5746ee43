import Sealing
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
  /// Whether a segment is sealed, and not for the key that is open.
  private(set) var isSealed = false
  /// What the segments are sealed with; nil where none is.
  private(set) var key: SittingKey?
  private let opener: PrivateKey?
  private var changes: [Int: Draft.Change] = [:]

  var log: Draft.Log { Draft.Log(changes) }

  /// Begins, with the key that is open.
  init(openedWith opener: PrivateKey?) { self.opener = opener }

  /// Takes in a segment that is older than those taken in before.
  mutating func read(_ bytes: [UInt8], of segment: Segment, path: String) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let tail = lines.popLast() ?? []
    var damaged: [Int] = []
    var sealed: SittingKey?
    if let header = lines.first.flatMap({ Recovery.sealedHeader(in: $0, of: segment) }) {
      guard let opener, header.key.readers.contains(opener.publicKey.thumbprint) else {
        isSealed = true
        return
      }
      sealed = try? SittingKey(in: header.key, openedWith: opener)
      key = key ?? sealed
    }
    for (index, line) in lines.enumerated()
    where !take(line, isFirst: index == 0, of: segment, sealed) {
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

  /// Says whether all segments of a sitting are sealed for these readers and for nobody else.
  static func isSealed(
    _ segments: [Segment], for readers: Set<String>, in folder: Folder
  ) throws(StoreFault) -> Bool {
    for segment in segments {
      let bytes = try OpenFile.reading(folder.path(of: segment.name)).bytes(limit: limit)
      guard let header = sealedHeader(in: bytes.prefix { $0 != 0x0A }, of: segment),
        Set(header.key.readers) == readers
      else { return false }
    }
    return true
  }

  private static func sealedHeader(
    in line: ArraySlice<UInt8>, of segment: Segment
  ) -> DraftSeal.Header? {
    guard let header = try? StoredJSON.decode(DraftSeal.Header.self, from: line),
      header.format == DraftSeal.Header.format, header.key.label.response == segment.id
    else { return nil }
    return header
  }

  /// What a sealed line holds; nil where it is none, or stands in another place than its own.
  private func opened(
    _ line: ArraySlice<UInt8>, isFirst: Bool, of segment: Segment, _ key: SittingKey
  ) -> [UInt8]? {
    if isFirst {
      return Recovery.sealedHeader(in: line, of: segment).flatMap {
        try? key.opened($0.sealed, of: segment.id, seq: 0)
      }
    }
    guard let line = try? StoredJSON.decode(DraftSeal.Line.self, from: line) else { return nil }
    return try? key.opened(line.sealed, of: segment.id, seq: line.seq)
  }

  private mutating func take(
    _ line: ArraySlice<UInt8>, isFirst: Bool, of segment: Segment, _ key: SittingKey?
  ) -> Bool {
    // A line whose segment lost its first line is opened with what the newer ones have.
    let isSealed = (try? StoredJSON.decode(DraftSeal.Line.self, from: line)) != nil
    if let key = key ?? (isSealed ? self.key : nil) {
      guard let plain = opened(line, isFirst: isFirst, of: segment, key) else { return false }
      return take(plain: plain[...], isFirst: isFirst, of: segment)
    }
    return take(plain: line, isFirst: isFirst, of: segment)
  }

  private mutating func take(
    plain line: ArraySlice<UInt8>, isFirst: Bool, of segment: Segment
  ) -> Bool {
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
  static func reading(
    _ segments: [Segment], in folder: Folder, openedWith key: PrivateKey? = nil
  ) throws(StoreFault) -> Recovery {
    var recovery = Recovery(openedWith: key)
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
