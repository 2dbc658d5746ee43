/// Takes files out of the bytes of a ZIP archive, in memory, and only those that are asked for.
///
/// Archives come from anywhere: whatever could grow without end, reach out of the archive or mean two
/// things is refused before anything is unpacked.
struct ArchiveReader {
  /// The most bytes that all files together may unpack to.
  static let limit = 1 << 26
  private static let mostFiles = 2000

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]
  /// The names of the files, in the order of the archive's directory.
  private(set) var names: [String] = []

  private struct Entry {
    var start: Int
    var packed: Int
    var size: Int
    var method: Int
    var check: UInt32
  }

  /// Reads the directory of an archive.
  init(_ bytes: [UInt8]) throws(ArchiveFault) {
    self.bytes = bytes
    guard bytes.starts(with: Archive.fileSign) || bytes.starts(with: Archive.endSign) else {
      throw .notAnArchive
    }
    guard let end = end() else { throw .damaged }
    let count = Int(short(end + 10))
    let start = Int(long(end + 16))
    // All ones stand for numbers too large for this form of the format.
    guard count <= Self.mostFiles else { throw .tooMany }
    guard start + Int(long(end + 12)) <= end else { throw .damaged }
    var place = start
    var total = 0
    for _ in 0..<count {
      let (name, entry, next) = try entry(at: place, before: end)
      guard entries.updateValue(entry, forKey: name) == nil else { throw .twice(name) }
      names.append(name)
      total += entry.size
      guard total <= Self.limit else { throw .tooLarge }
      place = next
    }
  }

  /// The bytes of a file; nil where the archive has no such file.
  func bytes(of name: String) throws(ArchiveFault) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    let place = entry.start
    guard place + 30 <= bytes.count, has(Archive.fileSign, at: place) else { throw .damaged }
    let start = place + 30 + Int(short(place + 26)) + Int(short(place + 28))
    guard start + entry.packed <= bytes.count else { throw .damaged }
    let packed = bytes[start..<start + entry.packed]
    let unpacked: [UInt8]
    switch entry.method {
    case 0:
      guard entry.packed == entry.size else { throw .damaged }
      unpacked = Array(packed)
    case 8:
      guard let inflated = Inflate.unpack(packed, to: entry.size) else { throw .damaged }
      unpacked = inflated
    default: throw .method(name)
    }
    guard CyclicCheck.value(of: unpacked) == entry.check else { throw .wrongCheck(name) }
    return unpacked
  }

  private func entry(
    at place: Int, before end: Int
  ) throws(ArchiveFault) -> (name: String, entry: Entry, next: Int) {
    guard place + 46 <= end, has(Archive.directorySign, at: place) else { throw .damaged }
    let nameEnd = place + 46 + Int(short(place + 28))
    guard nameEnd <= end else { throw .damaged }
    let name = String(decoding: bytes[place + 46..<nameEnd], as: UTF8.self)
    guard short(place + 8) & 1 == 0 else { throw .locked }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !name.hasPrefix("/"), !name.contains("\\"), !name.contains("\0"), !parts.contains("..")
    else { throw .outside(name) }
    let entry = Entry(
      start: Int(long(place + 42)), packed: Int(long(place + 20)), size: Int(long(place + 24)),
      method: Int(short(place + 10)), check: long(place + 16))
    return (name, entry, nameEnd + Int(short(place + 30)) + Int(short(place + 32)))
  }

  /// Where the end of the directory is told: the last such place, as a comment may follow it.
  private func end() -> Int? {
    guard bytes.count >= 22 else { return nil }
    let earliest = max(0, bytes.count - 22 - 0xFFFF)
    return stride(from: bytes.count - 22, through: earliest, by: -1).first { place in
      bytes[place] == 0x50 && has(Archive.endSign, at: place)
        && place + 22 + Int(short(place + 20)) <= bytes.count
    }
  }

  private func has(_ sign: [UInt8], at place: Int) -> Bool {
    place >= 0 && bytes[place...].starts(with: sign)
  }

  private func short(_ place: Int) -> UInt16 {
    UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8
  }

  private func long(_ place: Int) -> UInt32 {
    UInt32(short(place)) | UInt32(short(place + 2)) << 16
  }
}
