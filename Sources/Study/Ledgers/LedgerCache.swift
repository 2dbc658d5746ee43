import Glibc
import Survey
import Themes

/// The file in which the ledgers of one folder of responses are kept, under `Responses/.cache`.
///
/// It can be deleted at any time. It begins with a line that names its form and what its ledgers
/// were made with; then come the contents, with their length and checksum in front, and then the
/// ledgers one after the other. Nothing in it is used that differs from what it should be in any
/// way, and that it cannot be written is no fault.
struct LedgerCache: Sendable {
  private static let limit = 1 << 30

  private let folder: Folder
  private let name: String
  private let heading: [UInt8]

  init(_ place: ResponsePlace, in folder: Folder, by coder: ResponseCoder) {
    self.folder = folder
    // The id of a questionnaire has no dot.
    name = "\(place.questionnaire).\(place.wave.name).ledger"
    let digest = "\(coder.digest(for: place.questionnaire)) \(place.permissions.edition)"
    heading = Array("yousaid-ledger/5 \(digest)\n".utf8)
  }

  /// The pieces that are kept; none where there is no file or it was made in another way.
  func pieces() -> [KeptPiece] {
    let start = heading.count + 16
    guard let file = try? OpenFile.reading(folder.path(of: name)),
      let size = try? file.status().st_size, size <= LedgerCache.limit,
      let front = file.bytes(in: 0..<start), front.starts(with: heading),
      case let length = LedgerCache.word(front, at: heading.count), length < UInt64(size),
      let contents = file.bytes(in: start..<start + Int(length)),
      Checksum(of: contents).value == LedgerCache.word(front, at: heading.count + 8)
    else { return [] }
    var pieces: [KeptPiece] = []
    var place = start + contents.count
    do throws(Unpacker.Torn) {
      var unpacker = Unpacker(contents, in: contents.indices)
      try unpacker.elements { unpacker throws(Unpacker.Torn) in
        let firstName = try unpacker.text()
        let end = place + (try unpacker.count(upTo: LedgerCache.limit))
        let checksum = Checksum(value: UInt64(bitPattern: Int64(try unpacker.number())))
        pieces.append(
          KeptPiece(firstName: firstName, checksum: checksum, store: .file(file, place..<end)))
        place = end
      }
    } catch {
      return []
    }
    return pieces
  }

  /// Keeps pieces in place of what was kept before, as far as that can be done.
  func keep(_ pieces: [KeptPiece]) {
    var packer = Packer()
    packer.add(pieces) { piece, packer in
      packer.add(piece.firstName)
      packer.add(piece.count)
      packer.add(Int(Int64(bitPattern: piece.checksum.value)))
    }
    let contents = packer.bytes
    var front = heading
    LedgerCache.append(UInt64(contents.count), to: &front)
    LedgerCache.append(Checksum(of: contents).value, to: &front)
    guard (try? folder.make()) != nil else { return }
    // A power cut may tear it, which is noticed when it is read.
    try? folder.replace(name, isSynced: false) { file throws(StoreFault) in
      try file.write(front + contents)
      // A piece that can no longer be read leaves too few bytes, which is noticed too.
      for piece in pieces { try file.write(piece.bytes ?? []) }
    }
  }

  private static func word(_ bytes: [UInt8], at place: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[place + $1]) << UInt64($1 * 8) }
  }

  private static func append(_ word: UInt64, to bytes: inout [UInt8]) {
    for shift in 0..<UInt64(8) { bytes.append(UInt8(truncatingIfNeeded: word >> (shift * 8))) }
  }
}
