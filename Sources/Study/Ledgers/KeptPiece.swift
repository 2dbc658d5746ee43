import Themes

/// A ledger as it is kept in a file of them.
struct KeptPiece: Sendable {
  /// The name of its first file.
  let firstName: String
  let checksum: Checksum
  /// The file that it is kept in, and where.
  let file: OpenFile
  let range: Range<Int>

  /// Its bytes; nil where they can no longer be read.
  var bytes: [UInt8]? { file.bytes(in: range) }

  /// The ledger; nil where the bytes were torn or altered.
  var ledger: KeptLedger? {
    guard let bytes, Checksum(quicklyOf: bytes) == checksum else { return nil }
    return KeptLedger(bytes)
  }
}
