import Glibc

extension Study {
  /// Removes files that were never given their name and that nobody can be writing any more.
  ///
  /// What they hold is still in a draft, or its saving was reported as failed.
  public func sweep() throws(StoreFault) {
    for folder in try foldersSwept() where folder.exists { try sweep(folder) }
  }

  /// The folders in which files can lie that were never given their name.
  func foldersSwept() throws(StoreFault) -> [Folder] {
    guard responseFolder.exists else { return [] }
    var folders =
      [preferenceFolder, codingFolder, cacheFolder, machineFolder] + RecordKind.allCases.map(folder)
    for questionnaire in try responseFolder.entries() where questionnaire.kind == .folder {
      let folder = responseFolder.folder(questionnaire.name)
      for wave in try folder.entries() where wave.kind == .folder {
        folders.append(folder.folder(wave.name))
      }
    }
    return folders
  }

  private func sweep(_ folder: Folder) throws(StoreFault) {
    for entry in try folder.entries(hidden: true)
    where entry.kind == .file && entry.name.hasPrefix(Folder.unfinished) {
      let hour = 3600
      guard let file = try? OpenFile.reading(folder.path(of: entry.name)),
        try file.modified < time(nil) - hour
      else { continue }
      try folder.remove(entry.name)
    }
  }
}
