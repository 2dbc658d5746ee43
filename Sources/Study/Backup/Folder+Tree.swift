import Glibc

extension Folder {
  /// Everything below the folder that is no folder, by its path from here, in order.
  ///
  /// Links are told of and not followed.
  func tree(skipping isSkipped: (String) -> Bool = { _ in false }) throws(StoreFault) -> [Entry] {
    var found: [Entry] = []
    for isHidden in [true, false] {
      for entry in try entries(hidden: isHidden) where !isSkipped(entry.name) {
        guard entry.kind == .folder else {
          found.append(entry)
          continue
        }
        found += try folder(entry.name).tree(skipping: isSkipped).map {
          Entry(name: "\(entry.name)/\($0.name)", kind: $0.kind)
        }
      }
    }
    return found
  }

  /// The folder that something below this one lies in, and its name there.
  func parted(_ below: String) -> (folder: Folder, name: String) {
    let parts = below.split(separator: "/").map(String.init)
    return (parts.dropLast().reduce(self) { $0.folder($1) }, parts.last ?? "")
  }

  /// Makes the folder and those above it, up to one that is there.
  func makeAll(mode: mode_t = 0o700) throws(StoreFault) {
    guard !exists else { return }
    let above = Folder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    if !above.path.isEmpty { try above.makeAll(mode: mode) }
    try make(mode: mode)
    if !above.path.isEmpty { try above.sync() }
  }

  /// Removes the folder with everything in it; what cannot be removed stays.
  func removeAll() {
    for isHidden in [true, false] {
      for entry in (try? entries(hidden: isHidden)) ?? [] {
        if entry.kind == .folder {
          folder(entry.name).removeAll()
        } else {
          try? remove(entry.name)
        }
      }
    }
    rmdir(path)
  }

  /// Whether nothing is in the folder.
  var isEmpty: Bool {
    get throws(StoreFault) {
      for isHidden in [true, false] where try !entries(hidden: isHidden).isEmpty { return false }
      return true
    }
  }

  /// Whether the folder is for its owner alone, which FAT cannot promise.
  var isPrivate: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & 0o077 == 0
  }
}
