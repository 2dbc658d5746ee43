import Themes

/// A ledger as it is kept in a file of them, and the files that it was made from.
struct KeptPiece: Sendable {
  /// The name of its first file.
  let firstName: String
  /// How many of its responses were made up.
  let invented: Int
  /// The file that it is kept in.
  let file: OpenFile
  /// Where in it its own files are told, and its ledger.
  let stamped: Section
  let written: Section

  /// Some bytes of the file, one behind the other.
  struct Section: Sendable {
    let range: Range<Int>
    let checksum: Checksum
  }

  /// The bytes of both sections with their checksums, whether they are still whole or not.
  var sections: [(bytes: [UInt8], checksum: Checksum)] {
    [stamped, written].map { (file.bytes(in: $0.range) ?? [], $0.checksum) }
  }

  /// The files; nil where their bytes were torn or altered.
  var files: StampedFiles? { bytes(of: stamped).flatMap(StampedFiles.init) }

  /// The ledger; nil where its bytes were torn or altered, or it has not so many rows.
  func ledger(of count: Int) -> Ledger? {
    guard let bytes = bytes(of: written) else { return nil }
    var unpacker = Unpacker(bytes, in: bytes.indices)
    guard let ledger = try? Ledger(from: &unpacker), ledger.count == count else { return nil }
    return ledger
  }

  private func bytes(of section: Section) -> [UInt8]? {
    guard let bytes = file.bytes(in: section.range),
      Checksum(quicklyOf: bytes) == section.checksum
    else { return nil }
    return bytes
  }
}
