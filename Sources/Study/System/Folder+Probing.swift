import Glibc

extension Folder {
  /// Finds out what the disk can promise, with two small files in a hidden folder that goes again.
  func promises() throws(StoreFault) -> FolderPromises {
    var generator = SystemRandomNumberGenerator()
    let probe = folder(
      "\(Folder.unfinished)probe-\(UInt32.random(in: 0 ... .max, using: &generator))")
    try probe.make()
    let names = ["a", "b"]
    defer {
      for name in names { unlink(probe.path(of: name)) }
      rmdir(probe.path)
    }
    let file = try OpenFile.new(probe.path(of: "a"))
    let mode = try file.status().st_mode
    let isExclusive = (try? OpenFile.new(probe.path(of: "a"))) == nil
    let isLinked = link(probe.path(of: "a"), probe.path(of: "b")) == 0
    return FolderPromises(
      system: system, hasLinks: isLinked, keepsModes: mode & 0o077 == 0,
      hasExclusiveCreation: isExclusive, tellsCaseApart: !probe.holds("A"), freeBytes: freeBytes)
  }

  /// The name of the file system.
  var system: String? {
    let file = try? OpenFile.reading("/proc/self/mountinfo")
    guard let resolved, let bytes = try? file?.bytes(limit: 1 << 20) else { return nil }
    return MountTable(String(decoding: bytes, as: UTF8.self)).system(of: resolved)
  }

  /// How many bytes are free for this account; the most there can be where nobody knows.
  private var freeBytes: Int {
    var facts = statvfs()
    guard statvfs(path, &facts) == 0 else { return .max }
    return Int(
      clamping: UInt64(facts.f_bavail).multipliedReportingOverflow(
        by: UInt64(facts.f_frsize)
      ).partialValue)
  }

  /// The paths of this folder and what is below it that other accounts can reach and open.
  ///
  /// What lies in a folder that is closed to them is out of their reach, whatever its own mode is.
  func openToOthers() throws(StoreFault) -> [String] {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw StoreFault(.list, path, .system(errno)) }
    guard status.st_mode & 0o077 != 0 else { return [] }
    var open = [path]
    for isHidden in [true, false] {
      for entry in try entries(hidden: isHidden) {
        switch entry.kind {
        case .folder: open += try folder(entry.name).openToOthers()
        case .link: continue
        case .file, .other:
          // What has gone in the meantime is open to nobody.
          guard lstat(path(of: entry.name), &status) == 0 else { continue }
          if status.st_mode & 0o077 != 0 { open.append(path(of: entry.name)) }
        }
      }
    }
    return open
  }
}
