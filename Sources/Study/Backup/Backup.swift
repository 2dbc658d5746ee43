import Glibc
import Survey

/// A copy of a whole study in a folder of its own, every file of which was read back.
public struct Backup: Sendable {
  /// The path of the folder.
  public var path: String
  /// How many files it holds.
  public var files: Int
  /// Whether it is for this account alone; a memory stick with FAT cannot promise that.
  public var isPrivate: Bool
  /// The paths of links and the like, which are in no backup.
  public var leftOut: [String]
  /// Whether somebody was answering while it was made, so that the next has more.
  public var wasInUse: Bool
}

extension Study {
  /// Copies the whole study into a new folder inside another, and returns when the disk holds it.
  ///
  /// Until it is whole its folder has a hidden name; after a fault nothing of it is left. What can be
  /// made again, the cache, is not in it.
  public func backUp(to directory: String, at time: Moment) throws(StoreFault) -> Backup {
    let outside = Folder(directory)
    guard outside.exists else { throw StoreFault(.open, directory, .system(ENOENT)) }
    guard !outside.isInside(Folder(root)) else {
      throw StoreFault(.create, directory, .insideStudy)
    }
    var generator = SystemRandomNumberGenerator()
    let name = Study.freeName(at: time, in: outside)
    let hidden = "\(Folder.unfinished)\(generator.next())-\(name)"
    let target = outside.folder(hidden)
    do throws(StoreFault) {
      try target.make()
      let isPrivate = target.isPrivate
      var leftOut: [String] = []
      let files = try copyAll(to: target, &leftOut)
      try target.writeManifest(BackupManifest(made: time, files: files))
      try target.move(to: outside.folder(name))
      try outside.sync()
      let inUse = try drafts().drafts.contains(where: \.isInUse)
      return Backup(
        path: outside.path(of: name), files: files.count, isPrivate: isPrivate, leftOut: leftOut,
        wasInUse: inUse)
    } catch {
      target.removeAll()
      throw error
    }
  }

  /// Copies drafts first: one that is finished meanwhile is then found among the responses.
  private func copyAll(
    to target: Folder, _ leftOut: inout [String]
  ) throws(StoreFault) -> [BackupManifest.File] {
    var files: [BackupManifest.File] = []
    let parts = ["Responses/.drafts"] + BackupManifest.roots
    for part in parts where Folder(root).folder(part).exists {
      let entries = try Folder(root).folder(part).tree { name in
        name == ".cache" || name.hasPrefix(Folder.unfinished)
          || part == "Responses" && name == ".drafts"
      }
      for entry in entries {
        let path = "\(part)/\(entry.name)"
        guard entry.kind == .file else {
          leftOut.append(Folder(root).path(of: path))
          continue
        }
        do throws(StoreFault) {
          files.append(try BackupCopy.copy(path, of: Folder(root), to: target))
        } catch {
          // A draft that was finished in the meantime.
          guard error.errno == ENOENT, error.operation == .open else { throw error }
        }
      }
    }
    return files.sorted { $0.path < $1.path }
  }

  /// A name with the day and the time, which nothing has yet.
  private static func freeName(at time: Moment, in folder: Folder) -> String {
    let digits = time.localISO.prefix(19).filter { $0 != ":" }.replacing("T", with: "-")
    let name = "yousaid-backup-\(digits)"
    guard folder.holds(name) else { return name }
    var turn = 2
    while folder.holds("\(name)-\(turn)") { turn += 1 }
    return "\(name)-\(turn)"
  }
}

extension Folder {
  /// Writes what a backup holds, as the last of its files.
  fileprivate func writeManifest(_ manifest: BackupManifest) throws(StoreFault) {
    let page = try StoredJSON.page(manifest, for: path(of: BackupManifest.file))
    _ = try place(page, as: BackupManifest.file)
  }
}
