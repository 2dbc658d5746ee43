import Themes

/// The file in which an extract of the ledgers of one folder of responses is kept, under
/// `Responses/.cache`.
///
/// It can be deleted at any time. It begins with a line that names its form, what the ledgers were made
/// with, and the checksum by which they are known; then comes a checksum of all that follows. Nothing in
/// it is used that differs from what it should be in any way, and that it cannot be written is no fault.
struct ExtractCache: Sendable {
  private static let limit = 1 << 30

  private let folder: Folder
  private let name: String
  private let heading: [UInt8]

  init(
    _ place: ResponsePlace, in folder: Folder, by coder: ResponseCoder, of ledgers: Checksum
  ) {
    self.folder = folder
    name = place.cacheName("extract")
    heading = Array(
      "yousaid-extract/1 \(coder.digest(for: place)) \(ledgers.text)\n".utf8)
  }

  /// What is kept; nil where that is nothing or something else.
  func extract(
    of edition: Partial.Edition, quoting most: Int, by plan: Plan
  ) -> Extract? {
    guard let file = try? OpenFile.reading(folder.path(of: name)),
      let bytes = try? file.bytes(limit: ExtractCache.limit),
      bytes.starts(with: heading)
    else { return nil }
    var unpacker = Unpacker(bytes, in: heading.count..<bytes.count)
    guard let checksum = try? unpacker.word(),
      case let start = heading.count + MemoryLayout<UInt64>.size,
      Checksum(quicklyOf: bytes, in: start..<bytes.count).value == checksum
    else { return nil }
    return Extract(bytes, from: start, of: edition, quoting: most, by: plan)
  }

  /// Keeps an extract, as far as that can be done.
  func keep(_ extract: Extract) {
    let packed = extract.packed
    var packer = Packer(heading)
    packer.add(word: Checksum(quicklyOf: packed).value)
    // A power cut may tear it, which is noticed when it is read.
    try? folder.replace(name, isSynced: false) { file throws(StoreFault) in
      try file.write(packer.bytes)
      try file.write(packed)
    }
  }
}
