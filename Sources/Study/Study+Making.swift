extension Study {
  /// A study that was made, and which of its files are new.
  public struct Made: Equatable, Sendable {
    /// The study.
    public var study: Study
    /// The paths of the files that were written.
    public var written: [String]
    /// The paths of the files that were there already and were left as they are.
    public var kept: [String]
  }

  /// Makes a study in a folder, with the questionnaires, codebook and settings of another.
  ///
  /// Nothing that is there already is changed, so that it can be done again after a fault.
  public static func make(at root: String, from starter: Study? = nil) throws(StoreFault) -> Made {
    let questionnaires = Folder(root).folder("Questionnaires")
    let responses = Folder(root).folder("Responses")
    try Folder(root).make(mode: 0o755)
    try questionnaires.make(mode: 0o755)
    try responses.make()
    try Folder(root).sync()
    var written: [String] = []
    var kept: [String] = []
    func put(_ bytes: [UInt8], _ name: String, in folder: Folder) throws(StoreFault) {
      let placed = try folder.place(bytes, as: name, mode: 0o644)
      if placed == .new {
        written.append(folder.path(of: name))
      } else {
        kept.append(folder.path(of: name))
      }
    }
    for entry in try starter?.questionnaireFolder.entries() ?? []
    where entry.kind == .file && entry.name.hasSuffix(".yaml") {
      let source = starter?.questionnaireFolder.path(of: entry.name) ?? ""
      try put(bytes(at: source), entry.name, in: questionnaires)
    }
    try put(Array(ResponseSchema.text.utf8), ResponseSchema.fileName, in: responses)
    try copyKeys(of: starter, to: Folder(root))
    do {
      return Made(study: try Study(root: root), written: written, kept: kept)
    } catch {
      throw StoreFault(.create, error.path, .notAFile)
    }
  }
}
