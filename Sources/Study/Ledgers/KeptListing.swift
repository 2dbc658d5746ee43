import Glibc
import Themes

/// The file in which the names of the files of one folder of responses are kept, under
/// `Responses/.cache`, so that a great many need not be listed each time.
///
/// The system changes a folder's stamp when a name comes into it or goes, so that the names are the same
/// as long as the stamp is. Only disks that are known to see to that are relied on, and the folder must
/// have been left alone for a while. It can be deleted at any time; nothing in it is used that differs
/// from what it should be in any way, and that it cannot be written is no fault.
struct KeptListing: Sendable {
  private static let limit = 1 << 30

  /// Disks that change a folder's stamp whenever a name comes into it or goes. Memory sticks are not
  /// among them, to which other systems write as well, nor are disks across a network.
  private static let dependable: Set = ["ext2", "ext3", "ext4", "xfs", "btrfs", "tmpfs", "overlay"]

  private let folder: Folder
  private let cache: Folder
  private let name: String
  /// How many names there are at least, for them to be kept: a few are listed as quickly.
  var least = 1000
  /// How many seconds ago the folder changed at least, for its names to be kept: it can change once
  /// more within one tick of its clock.
  var settling = 3

  init(of folder: Folder, as name: String, in cache: Folder) {
    self.folder = folder
    self.cache = cache
    self.name = name
  }

  /// The files in the folder whose names end in certain letters, in order, and all else in it.
  func files(
    endingIn ending: String
  ) throws(StoreFault) -> (names: FileNames, others: [Folder.Entry]) {
    guard let stamp = folder.stamp else { return try folder.files(endingIn: ending) }
    if let names = kept(at: stamp, ending) { return (names, []) }
    let start = time(nil)
    let found = try folder.files(endingIn: ending)
    if found.others.isEmpty, found.names.count >= least,
      stamp.changed / 1_000_000_000 < start - settling,
      let system = folder.system, KeptListing.dependable.contains(system)
    {
      keep(found.names, at: stamp, ending)
    }
    return found
  }

  private func heading(_ stamp: Stamp, _ ending: String) -> [UInt8] {
    let parts = [
      "\(stamp.inode)", "\(stamp.size)", "\(stamp.modified)", "\(stamp.changed)", ending,
    ]
    return Array("yousaid-listing/1 \(parts.joined(separator: " "))\n".utf8)
  }

  private func kept(at stamp: Stamp, _ ending: String) -> FileNames? {
    let heading = heading(stamp, ending)
    guard let file = try? OpenFile.reading(cache.path(of: name)),
      let bytes = try? file.bytes(limit: KeptListing.limit), bytes.starts(with: heading)
    else { return nil }
    var unpacker = Unpacker(bytes, in: heading.count..<bytes.count)
    guard let checksum = try? unpacker.word(), let joined = try? unpacker.piece(),
      unpacker.isAtEnd, Checksum(quicklyOf: joined).value == checksum
    else { return nil }
    return FileNames(joined: joined)
  }

  private func keep(_ names: FileNames, at stamp: Stamp, _ ending: String) {
    guard (try? cache.make()) != nil else { return }
    let joined = Array(names.joined)
    var packer = Packer(heading(stamp, ending))
    packer.add(word: Checksum(quicklyOf: joined).value)
    packer.add(bytes: joined)
    // A power cut may tear it, which is noticed when it is read.
    try? cache.replace(name, with: packer.bytes, isSynced: false)
  }
}

extension Folder {
  /// The stamp of the folder; nil where there is none.
  fileprivate var stamp: Stamp? {
    var status = stat()
    return stat(path, &status) == 0 ? Stamp(status) : nil
  }
}
