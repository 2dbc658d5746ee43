import Glibc

extension Study {
  /// Removes files that were never given their name and that nobody can be writing any more.
  ///
  /// What they hold is still in a draft, or its saving was reported as failed. Drafts that were cut
  /// off before their first line was whole hold nothing, and go too.
  public func sweep() throws(StoreFault) {
    for folder in try foldersSwept() where folder.exists { try sweep(folder) }
    if draftFolder.exists { try sweepDrafts() }
  }

  /// The folders in which files can lie that were never given their name.
  func foldersSwept() throws(StoreFault) -> [Folder] {
    guard responseFolder.exists else { return [] }
    var folders =
      [
        questionnaireFolder, responseFolder, preferenceFolder, codingFolder, cacheFolder,
        machineFolder,
      ]
      + RecordKind.allCases.map(folder)
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
      guard let file = try? OpenFile.reading(folder.path(of: entry.name)), try isOld(file)
      else { continue }
      try folder.remove(entry.name)
    }
  }

  private func sweepDrafts() throws(StoreFault) {
    for entry in try draftFolder.entries() where Segment(name: entry.name) != nil {
      guard entry.kind == .file,
        let file = try? OpenFile.reading(draftFolder.path(of: entry.name)), try isOld(file),
        !file.isOccupied, let bytes = try? file.bytes(limit: Recovery.limit),
        Draft.Header.isCutOff(bytes)
      else { continue }
      try draftFolder.remove(entry.name)
    }
  }

  /// Says whether a file was last written to an hour ago or more.
  private func isOld(_ file: OpenFile) throws(StoreFault) -> Bool {
    try file.modified < time(nil) - 3600
  }
}
