import Glibc

extension Study {
  /// Puts a page that holds no answers at a path that is free, for other programs to open, or, where
  /// it is private, for those of this account alone.
  ///
  /// The same page again changes nothing; anything else that has the name is left alone, and the
  /// fault says so.
  public static func place(page bytes: [UInt8], at path: String) throws(StoreFault) {
    try place(bytes, at: path, mode: 0o644)
  }

  /// Puts what people said at a path that is free, as `place(page:at:)` does, for this account alone.
  public static func place(private bytes: [UInt8], at path: String) throws(StoreFault) {
    try place(bytes, at: path, mode: 0o600)
  }

  private static func place(
    _ bytes: [UInt8], at path: String, mode: mode_t
  ) throws(StoreFault) {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    guard !name.isEmpty, name != ".", name != ".." else {
      throw StoreFault(.create, path, .notAFile)
    }
    let above = path.dropLast(name.count)
    let folder = Folder(above.isEmpty ? "." : String(above))
    let placed: Folder.Placed
    do throws(StoreFault) {
      placed = try folder.place(bytes, as: String(name), mode: mode)
    } catch {
      // Whoever named the file knows nothing of the hidden name that it has until it is whole.
      throw StoreFault(error.operation, path, error.cause, safety: error.safety)
    }
    guard placed != .other else { throw StoreFault(.place, path, .system(EEXIST)) }
  }

  /// Says whether there is something at a path.
  public static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Makes a folder for what holds no answers, unless it is there.
  public static func make(folder path: String) throws(StoreFault) {
    try Folder(path).make(mode: 0o755)
  }
}
