import Glibc

/// Copies single files so that what was written is what was read.
enum BackupCopy {
  /// The largest file that is copied, in bytes.
  static let limit = 1 << 30

  /// Copies a file to the same place below another folder, and returns when the disk holds it and it
  /// was read back.
  static func copy(
    _ path: String, of source: Folder, to target: Folder
  ) throws(StoreFault) -> BackupManifest.File {
    let file = try OpenFile.reading(source.path(of: path))
    let mode = try file.status().st_mode & 0o777
    let bytes = try file.bytes(limit: limit)
    let entry = BackupManifest.File(
      path: path, size: bytes.count, sha256: Hash(of: bytes).text, mode: String(mode, radix: 8))
    _ = try write(bytes, entry, to: target)
    return entry
  }

  /// Writes a file under a name that is free, and reads it back.
  static func write(
    _ bytes: [UInt8], _ entry: BackupManifest.File, to target: Folder
  ) throws(StoreFault) -> Folder.Placed {
    let (folder, name) = target.parted(entry.path)
    try folder.makeAll(mode: entry.path.hasPrefix("Responses/") ? 0o700 : 0o755)
    let placed = try folder.place(bytes, as: name, mode: entry.permitted)
    if placed == .new { try check(entry, in: target) }
    return placed
  }

  /// Makes sure that a file is the one that an entry tells of, and gives its bytes.
  @discardableResult
  static func check(
    _ entry: BackupManifest.File, in folder: Folder
  ) throws(StoreFault) -> [UInt8] {
    let path = folder.path(of: entry.path)
    let bytes = try OpenFile.reading(path).bytes(limit: limit)
    guard bytes.count == entry.size, Hash(of: bytes).text == entry.sha256 else {
      throw StoreFault(.read, path, .unreadable("it is not as it was when it was copied"))
    }
    return bytes
  }
}
