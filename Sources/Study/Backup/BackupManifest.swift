import Survey

/// What a backup holds: every file with its size and hash.
struct BackupManifest: Codable, Equatable, Sendable {
  /// The format that this code writes.
  static let format = "yousaid-backup/1"
  /// The name of its file.
  static let file = "manifest.json"
  /// The largest manifest that is read, in bytes.
  static let limit = 256 << 20

  var format = BackupManifest.format
  /// When the backup was begun.
  var made: Moment
  /// Every file, in the order of paths.
  var files: [File]

  /// One file of a backup.
  struct File: Codable, Equatable, Sendable {
    /// Its path in the study.
    var path: String
    /// How many bytes it has.
    var size: Int
    /// The SHA-256 hash of its bytes, in base 16.
    var sha256: String
    /// The mode that it had, in base 8.
    var mode: String

    /// The mode that a copy of it may have: no wider than that of a file of its sort.
    var permitted: UInt32 {
      let isPrivate = path.hasPrefix("Responses/") && !path.hasSuffix(ResponseSchema.fileName)
      return (UInt32(mode, radix: 8) ?? 0o600) & (isPrivate ? 0o600 : 0o644)
    }
  }

  /// The folders of a study that are backed up.
  static let roots = ["Questionnaires", "Responses"]

  /// Reads the manifest of a backup, and holds every file against it.
  static func checked(in folder: Folder) throws(StoreFault) -> BackupManifest {
    let path = folder.path(of: file)
    let bytes = try OpenFile.reading(path).bytes(limit: limit)
    let manifest = try StoredJSON.decode(BackupManifest.self, from: bytes, at: path)
    guard manifest.format == format, manifest.files.allSatisfy({ isInside($0.path) }) else {
      throw StoreFault(.read, path, .unreadable("it is not the manifest of a backup"))
    }
    for file in manifest.files { try BackupCopy.check(file, in: folder) }
    return manifest
  }

  /// Says whether a path leads to a place inside a study, and nowhere else.
  static func isInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count > 1 && roots.contains(String(parts[0]))
      && parts.allSatisfy { !["", ".", ".."].contains($0) && !$0.utf8.contains(0) }
  }
}
