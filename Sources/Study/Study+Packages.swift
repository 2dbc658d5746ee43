import Glibc

extension Study {
  /// Puts a folder of files that hold what people said at a path that is free, for this account
  /// alone, whole or not at all.
  ///
  /// The files are written and synced under a hidden name beside it, and the folder gets its name
  /// when the disk holds them all.
  public static func place(
    privateFolder files: [(name: String, bytes: [UInt8])], at path: String
  ) throws(StoreFault) {
    let plain = path.hasSuffix("/") ? String(path.dropLast()) : path
    let name = plain.lastIndex(of: "/").map { plain[plain.index(after: $0)...] } ?? plain[...]
    guard !name.isEmpty, name != ".", name != ".." else {
      throw StoreFault(.create, path, .notAFile)
    }
    guard !isTaken(plain) else { throw StoreFault(.place, path, .system(EEXIST)) }
    let above = plain.dropLast(name.count)
    let parent = Folder(above.isEmpty ? "." : String(above))
    var generator = SystemRandomNumberGenerator()
    let hidden = parent.folder("\(Folder.unfinished)\(generator.next())-\(name)")
    try hidden.make()
    do throws(StoreFault) {
      for file in files { _ = try hidden.placeUnsynced(file.bytes, as: file.name) }
      try hidden.sync()
      // A folder takes the place of nothing but an empty one.
      guard rename(hidden.path, plain) == 0 else {
        throw StoreFault(.place, path, .system(errno))
      }
    } catch {
      for file in files { unlink(hidden.path(of: file.name)) }
      rmdir(hidden.path)
      throw error
    }
    try parent.sync()
  }
}
