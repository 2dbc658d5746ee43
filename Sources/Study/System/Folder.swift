import Glibc

/// A folder of the file system.
struct Folder: Equatable, Sendable {
  let path: String

  /// Something that lies in a folder.
  struct Entry: Equatable, Sendable {
    var name: String
    var kind: Kind

    enum Kind: Equatable, Sendable { case file, folder, link, other }
  }

  init(_ path: String) { self.path = path }

  /// The path of something in the folder.
  func path(of name: String) -> String { path.hasSuffix("/") ? path + name : "\(path)/\(name)" }

  /// A folder in the folder.
  func folder(_ name: String) -> Folder { Folder(path(of: name)) }

  /// Says whether there is a folder here; a link to one counts.
  var exists: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Says whether something of that name is in the folder, a broken link included.
  func holds(_ name: String) -> Bool {
    var status = stat()
    return lstat(path(of: name), &status) == 0
  }

  /// Makes the folder where it is missing, and says whether it was.
  @discardableResult
  func make(mode: mode_t = 0o700) throws(StoreFault) -> Bool {
    if mkdir(path, mode) == 0 {
      // The umask may have taken bits away; FAT has no modes to set.
      _ = chmod(path, mode)
      return true
    }
    let failure = errno
    guard failure == EEXIST, exists else { throw StoreFault(.create, path, .system(failure)) }
    return false
  }

  /// Everything in the folder whose name does not begin with a dot, by name.
  func entries(hidden: Bool = false) throws(StoreFault) -> [Entry] {
    guard let stream = opendir(path) else { throw StoreFault(.list, path, .system(errno)) }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      guard name != ".", name != "..", name.hasPrefix(".") == hidden else { continue }
      entries.append(Entry(name: name, kind: kind(of: name, told: Int(entry.pointee.d_type))))
    }
    guard errno == 0 else { throw StoreFault(.list, path, .system(errno)) }
    return entries.sorted { $0.name < $1.name }
  }

  private func kind(of name: String, told type: Int) -> Entry.Kind {
    switch type {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN): break
    default: return .other
    }
    // Some disks do not say in the listing what a thing is.
    var status = stat()
    guard lstat(path(of: name), &status) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Returns when the disk holds the names in the folder.
  func sync() throws(StoreFault) { try OpenFile.folder(path).sync() }

  /// Takes a file out of the folder; one that is gone already is no fault.
  func remove(_ name: String) throws(StoreFault) {
    guard unlink(path(of: name)) != 0, errno != ENOENT else { return }
    throw StoreFault(.remove, path(of: name), .system(errno), safety: .notRemoved)
  }
}
