import Glibc
import Survey
import Themes

/// What responses are coded with, and what says whether codings kept from before are still good.
public struct ResponseCoder: Sendable {
  private let codebook: CompiledCodebook
  /// What has learned and codes in place of the codebook; nil where nothing has.
  private let learned: Coder?
  private let shelf: Shelf
  /// Whether what is found in a response depends on the codebook alone, so that it can be kept.
  private var canBeKept: Bool { learned == nil }
  /// Whether ledgers shall hold the words that they point to.
  let keepsWords: Bool
  /// Whether ledgers are kept from one time to the next: words never are.
  var isKeeping: Bool { canBeKept && !keepsWords }
  /// How many seconds ago a file was written to at least, for what was found in it to be kept: a
  /// file can change once more within one tick of its clock, and FAT counts in twos.
  var settling = 3
  /// The checksum of the codebook's file.
  public let checksum: Checksum
  /// The checksums of the questionnaires' files, by id.
  private let questionnaires: [String: Checksum]

  /// Takes up a codebook and questionnaires, with the bytes of the files that they were read from.
  ///
  /// What people found is put in afterwards; a coder that has learned from it codes in place of the
  /// codebook.
  public init(
    _ codebook: CompiledCodebook, from bytes: [UInt8], _ shelf: Shelf,
    from files: [String: [UInt8]], keepsWords: Bool = false, learned: Coder? = nil
  ) {
    self.codebook = codebook
    self.learned = learned
    self.shelf = shelf
    self.keepsWords = keepsWords
    checksum = Checksum(of: bytes)
    questionnaires = files.mapValues { Checksum(of: $0) }
  }

  /// What the ledgers of a place depend on besides its files: what was kept under another digest is not
  /// used.
  func digest(for place: ResponsePlace) -> String {
    // Another build of this program may code in another way.
    [
      checksum.text, questionnaires[place.questionnaire]?.text ?? "none", ResponseCoder.program,
      place.permissions.edition,
    ].joined(separator: " ")
  }

  /// What codes responses one by one and writes them down, beginning with an empty ledger.
  public func scribe() -> Scribe {
    Scribe(codebook, on: shelf, learned: learned, keepsWords: keepsWords)
  }

  private static let program: String = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return "" }
    let stamp = Stamp(status)
    return "\(stamp.inode) \(stamp.size) \(stamp.modified) \(stamp.changed)"
  }()
}
