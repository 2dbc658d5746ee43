import Survey

extension Study {
  /// All responses by questionnaire, wave and id, and a sentence about every file that is none.
  ///
  /// What cannot be read is told and left alone. Invented responses are given out too.
  public func responses(
    questionnaire: String? = nil, wave: Wave? = nil
  ) throws(StoreFault) -> (responses: [Response], problems: [String]) {
    var found: [Response] = []
    var problems: [String] = []
    guard responseFolder.exists else { return ([], []) }
    for entry in try responseFolder.entries() where entry.name != ResponseSchema.fileName {
      if let questionnaire, entry.name != questionnaire { continue }
      guard entry.kind == .folder, Study.isQuestionnaireID(entry.name) else {
        problems.append(stray(entry, in: responseFolder))
        continue
      }
      let folder = responseFolder.folder(entry.name)
      for entry in try folder.entries() {
        if let wave, entry.name != wave.name { continue }
        guard entry.kind == .folder, Wave(entry.name) != nil else {
          problems.append(stray(entry, in: folder))
          continue
        }
        try read(folder.folder(entry.name), &found, &problems)
      }
    }
    return (found, problems)
  }

  /// The response in a file of the study, checked against the place that it lies in.
  func response(at folder: Folder, named name: String) throws(StoreFault) -> Response {
    let path = folder.path(of: name)
    let bytes = try OpenFile.reading(path).bytes(limit: ResponseFile.limit)
    let response = try ResponseFile.response(in: bytes, path: path)
    guard ResponseFile.isName(name, of: response.id), isPlace(folder, of: response) else {
      throw StoreFault(
        .read, path, .unreadable("its id, questionnaire or wave is not that of its place"))
    }
    return response
  }

  private func read(
    _ folder: Folder, _ found: inout [Response], _ problems: inout [String]
  ) throws(StoreFault) {
    for entry in try folder.entries() {
      guard entry.kind == .file, entry.name.hasSuffix(".json") else {
        problems.append(stray(entry, in: folder))
        continue
      }
      do throws(StoreFault) {
        found.append(try response(at: folder, named: entry.name))
      } catch {
        problems.append(error.description)
      }
    }
  }

  private func isPlace(_ folder: Folder, of response: Response) -> Bool {
    folder == place(questionnaire: response.questionnaire.id, wave: response.wave)
  }

  private func stray(_ entry: Folder.Entry, in folder: Folder) -> String {
    let what = entry.kind == .link ? "is a link, which is not followed" : "is no response"
    return "“\(folder.path(of: entry.name))” \(what). It was left alone and counts for nothing. "
      + "Move it out of the folder of responses."
  }
}
