import Glibc

/// Reading many files of one folder, with as few questions to the system as there can be.
extension OpenFile {
  /// The stamp of a file in this folder, of which the name is among others; nil where it is no ordinary
  /// file.
  func stamp(of place: Int, in names: FileNames) -> Stamp? {
    var status = stat()
    let failed = names.withName(at: place) {
      fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW)
    }
    guard failed == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Stamp(status)
  }

  /// The bytes of an ordinary file in this folder, up to a limit, with its stamp from before it was
  /// read; a link is not followed and a pipe is not waited for.
  func contents(
    of name: String, limit: Int
  ) throws(StoreFault) -> (bytes: [UInt8], stamp: Stamp) {
    let file = try OpenFile.opened(name, in: self, O_RDONLY | O_NONBLOCK, operation: .open)
    let status = try file.status()
    guard status.st_mode & S_IFMT == S_IFREG else { throw StoreFault(.open, file.path, .notAFile) }
    let stamp = Stamp(status)
    return (try file.bytes(limit: limit, expected: stamp.size), stamp)
  }
}
