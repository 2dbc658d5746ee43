import Themes

/// A ledger as it is kept in a file of them, or is about to be.
struct KeptPiece: Sendable {
  /// The name of its first file.
  let firstName: String
  let checksum: Checksum
  let store: Store

  /// Where its bytes are.
  enum Store: Sendable {
    case file(OpenFile, Range<Int>)
    case memory([UInt8])
  }

  /// How many bytes it has.
  var count: Int {
    switch store {
    case .file(_, let range): range.count
    case .memory(let bytes): bytes.count
    }
  }

  /// Its bytes; nil where they can no longer be read.
  var bytes: [UInt8]? {
    switch store {
    case .file(let file, let range): file.bytes(in: range)
    case .memory(let bytes): bytes
    }
  }

  /// The ledger, of files that are likely to have these names; nil where the bytes were torn or
  /// altered.
  func ledger(of names: [String]) -> KeptLedger? {
    guard let bytes, Checksum(quicklyOf: bytes) == checksum else { return nil }
    return KeptLedger(bytes, of: names)
  }
}

extension KeptPiece {
  /// Packs a ledger.
  init(_ ledger: KeptLedger) {
    let bytes = ledger.packed
    self.init(
      firstName: ledger.names.first ?? "", checksum: Checksum(quicklyOf: bytes), store: .memory(bytes))
  }
}
