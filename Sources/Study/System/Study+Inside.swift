extension Study {
  /// Says whether a file of that path, which need not be there, would lie in the study, however the
  /// path is written.
  public func holds(path: String) -> Bool {
    Folder(path.lastIndex(of: "/").map { String(path[...$0]) } ?? ".").isInside(Folder(root))
  }
}
