import Glibc

extension Folder {
  /// The path without links and dots, by which a folder is the same however it was reached; nil where
  /// there is nothing.
  var resolved: String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// The same, or the path as it is where there is nothing.
  var realPath: String { resolved ?? path }

  /// Says whether the folder is another one, or lies in it, however both are written.
  func isInside(_ other: Folder) -> Bool {
    guard let here = resolved, let there = other.resolved else { return false }
    return here == there || here.hasPrefix(there == "/" ? there : there + "/")
  }
}
