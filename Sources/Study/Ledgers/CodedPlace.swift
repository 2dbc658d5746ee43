import Themes

/// A folder of responses, coded.
struct CodedPlace: Sendable {
  let place: ResponsePlace
  /// Where its pieces are among those of all places.
  let pieces: Range<Int>
  /// In how many pieces it is kept.
  private var count: Int
  /// By what its ledgers are known as they are kept; nil where they are not.
  private(set) var checksum: Checksum?

  init(_ place: ResponsePlace, in pieces: Range<Int>, keptAs kept: LedgerCache.Kept) {
    self.place = place
    self.pieces = pieces
    count = kept.pieces.count
    checksum = kept.checksum
  }

  /// Keeps its ledgers where anything differs from what was kept.
  mutating func keep(_ all: [CodedPiece], by coder: ResponseCoder, in cache: Folder) {
    let own = all[pieces]
    guard own.count != count || own.contains(where: \.isNew) else { return }
    checksum = LedgerCache(place, in: cache, by: coder).keep(Array(own))
    count = own.count
  }

  /// Its pieces as they are kept; nil where they are not.
  func kept(by coder: ResponseCoder, in cache: Folder) -> [KeptPiece]? {
    let kept = LedgerCache(place, in: cache, by: coder).kept()
    return kept.checksum == checksum && kept.pieces.count == pieces.count ? kept.pieces : nil
  }

  /// Where an extract of its ledgers is kept; nil where they are not.
  func extracts(by coder: ResponseCoder, withInvented: Bool, in cache: Folder) -> ExtractCache? {
    checksum.map {
      ExtractCache(place, in: cache, by: coder, of: $0, withInvented: withInvented)
    }
  }
}
