import Glibc

extension Folder {
  /// The path without links and dots, by which a folder is the same however it was reached.
  var realPath: String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }
}
