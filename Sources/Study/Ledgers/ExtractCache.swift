import Themes

/// Where an extract of the ledgers of one folder of responses is kept.
struct ExtractCache: Sendable {
  private let file: KeptFile
  private let heading: String

  /// Names the ledgers by their checksum, and says whether made-up responses among them are counted.
  init(
    _ place: ResponsePlace, in folder: Folder, by coder: ResponseCoder, of ledgers: Checksum,
    withInvented: Bool
  ) {
    file = KeptFile(folder: folder, name: place.cacheName("extract"))
    heading = [
      "yousaid-extract/1", coder.digest(for: place), ledgers.text, withInvented ? "all" : "real",
    ].joined(separator: " ")
  }

  /// What is kept; nil where that is nothing or something else, or it quotes fewer.
  func extract(
    of edition: Partial.Edition, quoting most: Int, by plan: Plan
  ) -> Extract? {
    file.bytes(under: heading).flatMap { Extract($0, of: edition, quoting: most, by: plan) }
  }

  /// Keeps an extract.
  func keep(_ extract: Extract) { file.keep(extract.packed, under: heading) }
}
