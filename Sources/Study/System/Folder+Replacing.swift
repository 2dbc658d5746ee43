import Glibc

extension Folder {
  /// Writes a file in place of whatever has its name, whole or not at all.
  ///
  /// Only for what is no answer: an answer never takes the place of another. What can be made again
  /// need not wait for the disk.
  func replace(
    _ name: String, with bytes: [UInt8], mode: mode_t = 0o600, isSynced: Bool = true
  ) throws(StoreFault) {
    try replace(name, mode: mode, isSynced: isSynced) { file throws(StoreFault) in
      try file.write(bytes)
    }
  }

  /// The same with a file that is written bit by bit.
  func replace(
    _ name: String, mode: mode_t = 0o600, isSynced: Bool,
    writing: (OpenFile) throws(StoreFault) -> Void
  ) throws(StoreFault) {
    var generator = SystemRandomNumberGenerator()
    let file = try OpenFile.new(
      path(of: "\(Folder.unfinished)\(generator.next())-\(name)"), mode: mode)
    // After the file has its name this finds nothing.
    defer { unlink(file.path) }
    try writing(file)
    if isSynced { try file.sync() }
    guard rename(file.path, path(of: name)) == 0 else {
      throw StoreFault(.place, path(of: name), .system(errno))
    }
    if isSynced { try sync() }
  }
}
