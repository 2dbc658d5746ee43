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

  /// The ledgers that are kept, and the checksum by which they are known all together.
  struct Kept: Sendable {
    var pieces: [KeptPiece] = []
    var checksum: Checksum?
  }

  init(_ place: ResponsePlace, in folder: Folder, by coder: ResponseCoder) {
    self.folder = folder
    name = place.cacheName("ledger")
    heading = Array("yousaid-ledger/8 \(coder.digest(for: place))\n".utf8)
  }

  /// What is kept; nothing where there is no file or it was made in another way.
  func kept() -> Kept {
    guard let file = try? OpenFile.reading(folder.path(of: name)),
      let size = try? Int(file.status().st_size), size <= LedgerCache.limit,
      let front = file.bytes(in: 0..<heading.count), front == heading,
      let back = file.bytes(in: size - LedgerCache.back..<size)
    else { return Kept() }
    do throws(Unpacker.Torn) {
      var unpacker = Unpacker(back, in: back.indices)
      let length = try unpacker.word()
      let checksum = Checksum(value: try unpacker.word())
      let end = size - LedgerCache.back
      guard length < UInt64(size), let contents = file.bytes(in: end - Int(length)..<end),
        Checksum(of: contents) == checksum
      else { return Kept() }
      return Kept(pieces: try pieces(in: contents, of: file), checksum: checksum)
    } catch {
      return Kept()
    }
  }

  private func pieces(
    in contents: [UInt8], of file: OpenFile
  ) throws(Unpacker.Torn) -> [KeptPiece] {
    var place = heading.count
    func section(_ unpacker: inout Unpacker) throws(Unpacker.Torn) -> KeptPiece.Section {
      let start = place
      place += try unpacker.count(upTo: LedgerCache.limit)
      return KeptPiece.Section(
        range: start..<place, checksum: Checksum(value: try unpacker.word()))
    }
    var pieces: [KeptPiece] = []
    var unpacker = Unpacker(contents, in: contents.indices)
    for _ in 0..<(try unpacker.count()) {
      let firstName = try unpacker.text()
      let invented = try unpacker.number()
      let stamped = try section(&unpacker)
      pieces.append(
        KeptPiece(
          firstName: firstName, invented: invented, file: file, stamped: stamped,
          written: try section(&unpacker)))
    }
    return pieces
  }

  /// Keeps the ledgers of pieces in place of what was kept before, as far as that can be done; gives
  /// the checksum by which they are known all together.
  func keep(_ pieces: [CodedPiece]) -> Checksum? {
    guard (try? folder.make()) != nil else { return nil }
    var checksum: Checksum?
    // A power cut may tear it, which is noticed when it is read.
    try? folder.replace(name, isSynced: false) { file throws(StoreFault) in
      try file.write(heading)
      var contents = Packer()
      contents.add(pieces.count)
      // A few at a time, so that they need little room.
      for start in stride(from: 0, to: pieces.count, by: LedgerCache.batch) {
        let batch = pieces[start..<min(start + LedgerCache.batch, pieces.count)]
        for (piece, packed) in zip(batch, Crew.map(Array(batch), LedgerCache.packed)) {
          contents.add(piece.files.names.first ?? "")
          contents.add(piece.invented)
          for (bytes, checksum) in packed {
            try file.write(bytes)
            contents.add(bytes.count)
            contents.add(word: checksum.value)
          }
        }
      }
      let sum = Checksum(of: contents.bytes)
      var back = Packer(contents.bytes)
      back.add(word: UInt64(contents.bytes.count))
      back.add(word: sum.value)
      try file.write(back.bytes)
      checksum = sum
    }
    return checksum
  }

  /// The bytes of the two sections of a piece, each with its checksum.
  private static func packed(_ piece: CodedPiece) -> [(bytes: [UInt8], checksum: Checksum)] {
    guard piece.isNew, let ledger = piece.ledger else {
      // What can no longer be read is left out, and noticed when it is looked for.
      return piece.kept?.sections ?? [([], Checksum(of: [])), ([], Checksum(of: []))]
    }
    var packer = Packer()
    ledger.pack(into: &packer)
    return [piece.files.packed, packer.bytes].map { ($0, Checksum(quicklyOf: $0)) }
  }
}
