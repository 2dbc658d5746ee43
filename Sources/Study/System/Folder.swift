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
  ///
  /// Where the system cannot tell there may be one: whoever looks into it is then told why not, and
  /// nobody takes a disk that fails for one that is empty.
  var exists: Bool {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR }
    return ![ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG].contains(errno)
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
    var entries: [Entry] = []
    try forEachEntry { name, type in
      guard (name.pointee == CChar(0x2E)) == hidden else { return }
      let name = String(cString: name)
      guard name != ".", name != ".." else { return }
      entries.append(Entry(name: name, kind: kind(of: name, told: type)))
    }
    return entries.sorted { $0.name < $1.name }
  }

  /// What something in the folder is, of which the listing may have told.
  func kind(of name: String, told type: Int) -> Entry.Kind {
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

  /// Gives the folder another path, where nothing is yet.
  func move(to other: Folder) throws(StoreFault) {
    guard rename(path, other.path) != 0 else { return }
    throw StoreFault(.place, other.path, .system(errno))
  }

  /// Takes a file out of the folder; one that is gone already is no fault.
  func remove(_ name: String) throws(StoreFault) {
    guard unlink(path(of: name)) != 0, errno != ENOENT else { return }
    throw StoreFault(.remove, path(of: name), .system(errno), safety: .notRemoved)
  }
}
