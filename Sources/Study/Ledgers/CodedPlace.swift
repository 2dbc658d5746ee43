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

  /// The extract of its ledgers that is kept; nil where there is none.
  func extract(
    of edition: Partial.Edition, quoting most: Int, by plan: Plan, _ coder: ResponseCoder,
    in cache: Folder
  ) -> Extract? {
    guard let checksum else { return nil }
    return ExtractCache(place, in: cache, by: coder, of: checksum)
      .extract(of: edition, quoting: most, by: plan)
  }

  /// Keeps an extract of its ledgers.
  func keep(_ extract: Extract, by coder: ResponseCoder, in cache: Folder) {
    guard let checksum else { return }
    ExtractCache(place, in: cache, by: coder, of: checksum).keep(extract)
  }
}
