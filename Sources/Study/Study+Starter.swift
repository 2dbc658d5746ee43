import Glibc

extension Study {
  /// The study that came with a program: the nearest folder above it with questionnaires.
  ///
  /// Links to the program are followed; nil where no folder above it holds
  /// `Questionnaires/codebook.yaml`.
  public static func starter(beside executable: String) -> Study? {
    guard let resolved = realpath(executable, nil) else { return nil }
    defer { free(resolved) }
    var path = Substring(String(cString: resolved))
    while let slash = path.lastIndex(of: "/") {
      path = path[..<slash]
      let root = path.isEmpty ? "/" : String(path)
      if let study = try? Study(root: root), study.has(.codebook) { return study }
    }
    return nil
  }
}
