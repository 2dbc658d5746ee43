import Glibc

extension Study {
  /// Says whether a file of that path, which need not be there, would lie in the study, however the
  /// path is written.
  public func holds(path: String) -> Bool {
    let above = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    guard let folder = Study.resolved(above), let own = Study.resolved(root) else { return false }
    return folder == own || folder.hasPrefix(own == "/" ? own : own + "/")
  }

  /// A path without links and dots; nil where there is nothing.
  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
