import Glibc
import Survey
import Themes

/// The file in which the ledgers of one folder of responses are kept, under `Responses/.cache`.
///
/// It can be deleted at any time. It begins with a line that names its form and what its ledgers
/// were made with; then come the ledgers one after the other, and then the contents, with their length
/// and checksum behind. Nothing in it is used that differs from what it should be in any way, and
/// that it cannot be written is no fault.
struct LedgerCache: Sendable {
  private static let limit = 1 << 30
  /// How many bytes there are behind the contents.
  private static let back = 16
  /// How many ledgers are packed at once.
  private static let batch = 16

  private let folder: Folder
  private let name: String
  private let heading: [UInt8]

  init(_ place: ResponsePlace, in folder: Folder, by coder: ResponseCoder) {
    self.folder = folder
    // The id of a questionnaire has no dot.
    name = "\(place.questionnaire).\(place.wave.name).ledger"
    let digest = "\(coder.digest(for: place.questionnaire)) \(place.permissions.edition)"
    heading = Array("yousaid-ledger/7 \(digest)\n".utf8)
  }

  /// The pieces that are kept; none where there is no file or it was made in another way.
  func pieces() -> [KeptPiece] {
    guard let file = try? OpenFile.reading(folder.path(of: name)),
      let size = try? Int(file.status().st_size), size <= LedgerCache.limit,
      let front = file.bytes(in: 0..<heading.count), front == heading,
      let back = file.bytes(in: size - LedgerCache.back..<size),
      case let length = LedgerCache.word(back, at: 0), length < UInt64(size),
      case let end = size - LedgerCache.back,
      let contents = file.bytes(in: end - Int(length)..<end),
      Checksum(of: contents).value == LedgerCache.word(back, at: 8)
    else { return [] }
    var pieces: [KeptPiece] = []
    var place = heading.count
    do throws(Unpacker.Torn) {
      var unpacker = Unpacker(contents, in: contents.indices)
      for _ in 0..<(try unpacker.count()) {
        let firstName = try unpacker.text()
        let end = place + (try unpacker.count(upTo: LedgerCache.limit))
        let checksum = Checksum(value: UInt64(bitPattern: Int64(try unpacker.number())))
        pieces.append(
          KeptPiece(firstName: firstName, checksum: checksum, file: file, range: place..<end))
        place = end
      }
    } catch {
      return []
    }
    return pieces
  }

  /// Keeps the ledgers of pieces in place of what was kept before, as far as that can be done.
  func keep(_ pieces: [CodedPiece]) {
    guard (try? folder.make()) != nil else { return }
    // A power cut may tear it, which is noticed when it is read.
    try? folder.replace(name, isSynced: false) { file throws(StoreFault) in
      try file.write(heading)
      var contents = Packer()
      contents.add(pieces.count)
      // A few at a time, so that they need little room.
      for start in stride(from: 0, to: pieces.count, by: LedgerCache.batch) {
        let batch = pieces[start..<min(start + LedgerCache.batch, pieces.count)]
        for (piece, bytes, checksum) in Crew.map(Array(batch), LedgerCache.packed) {
          try file.write(bytes)
          contents.add(piece.ledger.names.first ?? "")
          contents.add(bytes.count)
          contents.add(Int(Int64(bitPattern: checksum.value)))
        }
      }
      var back: [UInt8] = []
      LedgerCache.append(UInt64(contents.bytes.count), to: &back)
      LedgerCache.append(Checksum(of: contents.bytes).value, to: &back)
      try file.write(contents.bytes + back)
    }
  }

  private static func packed(
    _ piece: CodedPiece
  ) -> (piece: CodedPiece, bytes: [UInt8], checksum: Checksum) {
    // What can no longer be read is left out, and noticed when it is looked for.
    let bytes = piece.isNew ? piece.ledger.packed : piece.kept?.bytes ?? []
    return (piece, bytes, Checksum(quicklyOf: bytes))
  }

  private static func word(_ bytes: [UInt8], at place: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[place + $1]) << UInt64($1 * 8) }
  }

  private static func append(_ word: UInt64, to bytes: inout [UInt8]) {
    for shift in 0..<UInt64(8) { bytes.append(UInt8(truncatingIfNeeded: word >> (shift * 8))) }
  }
}
