import Glibc
import Themes

/// A file under `Responses/.cache`: a line that says what it was made from, a checksum of all that
/// follows, and that.
///
/// It can be deleted at any time. Nothing in it is used that differs from what it should be in any way,
/// and that it cannot be written is no fault.
struct KeptFile: Sendable {
  private static let limit = 1 << 30

  let folder: Folder
  let name: String

  /// What is kept under a heading; nil where that is nothing or something else.
  func bytes(under heading: String) -> [UInt8]? {
    let line = KeptFile.line(heading)
    let start = line.count + MemoryLayout<UInt64>.size
    guard let file = try? OpenFile.reading(folder.path(of: name)),
      let size = try? Int(file.status().st_size), (start...KeptFile.limit).contains(size),
      let front = file.bytes(in: 0..<start), front.starts(with: line),
      let bytes = file.bytes(in: start..<size)
    else { return nil }
    var unpacker = Unpacker(front, in: line.count..<start)
    guard let checksum = try? unpacker.word(), Checksum(quicklyOf: bytes).value == checksum
    else { return nil }
    return bytes
  }

  /// Keeps bytes under a heading in place of what was kept before, as far as that can be done.
  func keep(_ bytes: [UInt8], under heading: String) {
    guard (try? folder.make()) != nil else { return }
    var front = Packer(KeptFile.line(heading))
    front.add(word: Checksum(quicklyOf: bytes).value)
    // A power cut may tear it, which is noticed when it is read.
    try? folder.replace(name, isSynced: false) { file throws(StoreFault) in
      try file.write(front.bytes)
      try file.write(bytes)
    }
  }

  private static func line(_ heading: String) -> [UInt8] { Array("\(heading)\n".utf8) }
}
