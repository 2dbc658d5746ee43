import Survey
import Themes

/// The file in which the ledgers of one folder of responses are kept, under `Responses/.cache`.
///
/// It can be deleted at any time. It begins with a line that names its form and what its ledgers
/// were made with; then comes each ledger with its length and checksum in front. Nothing in it is
/// used that differs from what it should be in any way, and that it cannot be written is no fault.
struct LedgerCache: Sendable {
  /// Bytes that hold a ledger, as they stand in the file.
  struct Piece: Sendable {
    let bytes: [UInt8]
    let range: Range<Int>
    let checksum: Checksum

    /// The ledger; nil where the bytes were torn or altered.
    var ledger: KeptLedger? {
      Checksum(of: bytes, in: range) == checksum ? KeptLedger(bytes, in: range) : nil
    }

    /// The name of its first file.
    var firstName: String? { KeptLedger.firstName(bytes, in: range) }
  }

  private static let limit = 1 << 30

  private let folder: Folder
  private let name: String
  private let heading: [UInt8]

  init(_ place: ResponsePlace, in folder: Folder, by coder: ResponseCoder) {
    self.folder = folder
    // The id of a questionnaire has no dot.
    name = "\(place.questionnaire).\(place.wave.name).ledger"
    let digest = "\(coder.digest(for: place.questionnaire)) \(place.permissions.edition)"
    heading = Array("yousaid-ledger/3 \(digest)\n".utf8)
  }

  /// The pieces that are kept; none where there is no file or it was made in another way.
  func pieces() -> [Piece] {
    guard
      let bytes = try? OpenFile.reading(folder.path(of: name)).bytes(limit: LedgerCache.limit),
      bytes.starts(with: heading)
    else { return [] }
    var pieces: [Piece] = []
    var place = heading.count
    while place + 16 <= bytes.count {
      let length = LedgerCache.word(bytes, at: place)
      let start = place + 16
      guard length <= UInt64(bytes.count - start) else { break }
      place = start + Int(length)
      pieces.append(
        Piece(
          bytes: bytes, range: start..<place,
          checksum: Checksum(value: LedgerCache.word(bytes, at: start - 8))))
    }
    return pieces
  }

  /// Keeps pieces in place of what was kept before, as far as that can be done.
  func keep(_ pieces: [Piece]) {
    var bytes = heading
    bytes.reserveCapacity(pieces.reduce(bytes.count) { $0 + 16 + $1.range.count })
    for piece in pieces {
      LedgerCache.append(UInt64(piece.range.count), to: &bytes)
      LedgerCache.append(piece.checksum.value, to: &bytes)
      bytes += piece.bytes[piece.range]
    }
    guard (try? folder.make()) != nil else { return }
    // A power cut may tear it, which is noticed when it is read.
    try? folder.replace(name, with: bytes, isSynced: false)
  }

  private static func word(_ bytes: [UInt8], at place: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[place + $1]) << UInt64($1 * 8) }
  }

  private static func append(_ word: UInt64, to bytes: inout [UInt8]) {
    for shift in 0..<UInt64(8) { bytes.append(UInt8(truncatingIfNeeded: word >> (shift * 8))) }
  }
}

extension LedgerCache.Piece {
  /// Packs a ledger.
  init(_ ledger: KeptLedger) {
    bytes = ledger.packed
    range = bytes.indices
    checksum = Checksum(of: bytes)
  }
}
