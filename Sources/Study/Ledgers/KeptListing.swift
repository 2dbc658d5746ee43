import Glibc

/// The names of the files of one folder of responses, kept so that a great many need not be listed each
/// time.
///
/// The system changes a folder's stamp when a name comes into it or goes, so that the names are the same
/// as long as the stamp is. The folder must have been left alone for a while.
struct KeptListing: Sendable {
  /// Disks that change a folder's stamp whenever a name comes into it or goes.
  ///
  /// Memory sticks are not among them, to which other systems write as well, nor are disks across a
  /// network.
  private static let dependable: Set = ["ext2", "ext3", "ext4", "xfs", "btrfs", "tmpfs", "overlay"]

  private let folder: Folder
  private let file: KeptFile
  /// How many names there are at least, for them to be kept: a few are listed as quickly.
  var least = 1000
  /// How many seconds ago the folder changed at least, for its names to be kept: it can change once
  /// more within one tick of its clock.
  var settling = 3

  init(of folder: Folder, as name: String, in cache: Folder) {
    self.folder = folder
    file = KeptFile(folder: cache, name: name)
  }

  /// The files in the folder whose names end in certain letters, in order, and all else in it.
  func files(
    endingIn ending: String
  ) throws(StoreFault) -> (names: FileNames, others: [Folder.Entry]) {
    guard let stamp = folder.stamp else { return try folder.files(endingIn: ending) }
    let heading = [
      "yousaid-listing/1", "\(stamp.inode)", "\(stamp.size)", "\(stamp.modified)",
      "\(stamp.changed)", ending,
    ].joined(separator: " ")
    if let joined = file.bytes(under: heading) { return (FileNames(joined: joined), []) }
    let start = time(nil)
    let found = try folder.files(endingIn: ending)
    if found.others.isEmpty, found.names.count >= least,
      stamp.changed / 1_000_000_000 < start - settling,
      let system = folder.system, KeptListing.dependable.contains(system)
    {
      file.keep(Array(found.names.joined), under: heading)
    }
    return found
  }
}

extension Folder {
  /// The stamp of the folder; nil where there is none.
  fileprivate var stamp: Stamp? {
    var status = stat()
    return stat(path, &status) == 0 ? Stamp(status) : nil
  }
}
