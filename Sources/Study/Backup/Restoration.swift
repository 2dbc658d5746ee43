import Glibc
import Survey

/// What came of putting a backup back.
public struct Restoration: Sendable {
  /// The study that it was put into.
  public var study: Study
  /// How many files were written, and read back.
  public var written = 0
  /// How many were there already, the same.
  public var same = 0
  /// The paths of files that are there and say something else; they were left alone.
  public var clashes: [String] = []
  /// The paths, in the backup, of files that may speak of somebody who was erased since, or who
  /// wanted nothing kept; they were left out.
  public var leftOut: [String] = []
  /// Whether a study was there that knows who was erased since the backup was made.
  public var knowsErasures: Bool
}

extension Study {
  /// Puts a backup into a folder, which is empty, or new, or holds the study already.
  ///
  /// The whole backup is held against its manifest before anything is written. Nothing that is there
  /// is changed. What was erased since does not come back, as far as the study that is given knows.
  public static func restore(
    _ backup: String, to root: String, knowing known: Study?
  ) throws(StoreFault) -> Restoration {
    let source = Folder(backup)
    let manifest = try BackupManifest.checked(in: source)
    let gone = try known?.departed(since: manifest)
    let target = Folder(root)
    let isStudy = (try? Study(root: root)) != nil
    let holdsOther = isStudy || !target.exists ? false : try !target.isEmpty
    guard !holdsOther else {
      throw StoreFault(.create, root, .system(ENOTEMPTY))
    }
    try target.makeAll(mode: 0o755)
    try target.folder("Questionnaires").make(mode: 0o755)
    try target.folder("Responses").make()
    try target.sync()
    guard let study = try? Study(root: root) else {
      throw StoreFault(.create, root, .notAFile)
    }
    var restoration = Restoration(study: study, knowsErasures: known != nil)
    for file in manifest.files {
      if gone?.holds(file.path) ?? false {
        restoration.leftOut.append(file.path)
        continue
      }
      let bytes = try BackupCopy.check(file, in: source)
      switch try BackupCopy.write(bytes, file, to: target) {
      case .new: restoration.written += 1
      case .same: restoration.same += 1
      case .other: restoration.clashes.append(target.path(of: file.path))
      }
    }
    return restoration
  }
}
