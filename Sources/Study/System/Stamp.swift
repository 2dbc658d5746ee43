import Glibc

/// What the system knows of a file, which changes whenever the file does.
struct Stamp: Hashable, Sendable {
  var size: Int
  var inode: UInt64
  /// When its content last changed, in nanoseconds after the start of 1970.
  var modified: Int
  /// When anything about it last changed, which no program can set.
  var changed: Int
}

extension Stamp {
  init(_ status: stat) {
    size = Int(status.st_size)
    inode = UInt64(status.st_ino)
    modified = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
    changed = Int(status.st_ctim.tv_sec) * 1_000_000_000 + Int(status.st_ctim.tv_nsec)
  }
}
