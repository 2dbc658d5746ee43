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
    guard let stream = opendir(path) else { throw StoreFault(.list, path, .system(errno)) }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      guard (entry.pointee.d_name.0 == CChar(0x2E)) == hidden else { continue }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      entries.append(Entry(name: name, kind: kind(of: name, told: Int(entry.pointee.d_type))))
    }
    guard errno == 0 else { throw StoreFault(.list, path, .system(errno)) }
    return Folder.sorted(entries)
  }

  /// Puts things in the order of their names, of which mostly the first eight letters decide.
  private static func sorted(_ entries: [Entry]) -> [Entry] {
    let isPlain = entries.allSatisfy { entry in
      entry.name.utf8.count >= 8 && entry.name.utf8.allSatisfy { $0 < 0x80 }
    }
    guard isPlain else { return entries.sorted { $0.name < $1.name } }
    let keys = entries.enumerated().map { place, entry in
      (start: entry.name.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }, place: place)
    }
    return keys.sorted { one, other in
      one.start == other.start
        ? entries[one.place].name < entries[other.place].name : one.start < other.start
    }.map { entries[$0.place] }
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
