import Survey

extension Study {
  /// Saves a response among the others, and then removes the draft that it was made from.
  ///
  /// Returns when the disk holds the response under its name. Nothing is ever overwritten, and
  /// saving the same response again changes nothing.
  public func publish(
    _ response: Response, draft: Draft? = nil
  ) throws(StoreFault) -> Published {
    let safety: StoreFault.Safety = draft == nil ? .untouched : .inDraft
    do throws(StoreFault) {
      let bytes = try ResponseFile.bytes(of: response)
      let folder = try makePlace(for: response)
      // What the mark is for is told in `Draft.finish`; a response can be saved without it.
      var draft = draft
      try? draft?.finish()
      let published = try place(bytes, of: response.id, in: folder)
      // A file that was there already may not have reached the disk yet either.
      try folder.sync()
      refreshSchema()
      // A draft that stays behind is cleared away when drafts are next listed.
      try? draft?.discard()
      return published
    } catch {
      throw error.with(safety)
    }
  }

  /// Saves many responses among the others, and returns when the disk holds them all.
  ///
  /// Each is written and synced as one alone is; the folders are synced once, at the end. What was
  /// saved before a fault stays, and saving the same responses again goes on from there.
  public func publish(all responses: [Response]) throws(StoreFault) -> [Published] {
    var folders: [String: Folder] = [:]
    var published: [Published] = []
    for response in responses {
      let bytes = try ResponseFile.bytes(of: response)
      let place = response.questionnaire.id + "/" + response.wave.name
      let folder = if let known = folders[place] { known } else { try makePlace(for: response) }
      folders[place] = folder
      published.append(try self.place(bytes, of: response.id, in: folder))
    }
    for folder in folders.values { try folder.sync() }
    refreshSchema()
    return published
  }

  /// Says whether a response of that id, questionnaire and wave has been saved.
  public func hasPublished(_ response: Response) -> Bool {
    guard Study.isQuestionnaireID(response.questionnaire.id), ResponseID.isValid(response.id) else {
      return false
    }
    // A name alone proves nothing: a power cut can leave it to an empty file.
    return
      (try? keptResponse(
        to: response.questionnaire.id, wave: response.wave,
        named: ResponseFile.name(of: response.id))) != nil
  }

  /// Puts the schema that describes the responses saved now beside them, in place of an older one.
  private func refreshSchema() {
    let name = ResponseSchema.fileName
    let bytes = Array(ResponseSchema.text.utf8)
    let there = try? OpenFile.reading(responseFolder.path(of: name)).bytes(limit: 1 << 20)
    // A response is saved whether or not its description is.
    if there != bytes { try? responseFolder.replace(name, with: bytes, mode: 0o644) }
  }

  private func makePlace(for response: Response) throws(StoreFault) -> Folder {
    guard Study.isQuestionnaireID(response.questionnaire.id) else {
      throw StoreFault(.create, response.questionnaire.id, .badName)
    }
    guard ResponseID.isValid(response.id) else {
      throw StoreFault(.create, ResponseFile.name(of: response.id), .badName)
    }
    let folder = place(questionnaire: response.questionnaire.id, wave: response.wave)
    try responseFolder.make()
    try responseFolder.folder(response.questionnaire.id).make()
    try folder.make()
    // Whoever made these folders may not have synced them yet.
    try responseFolder.folder(response.questionnaire.id).sync()
    try responseFolder.sync()
    try Folder(root).sync()
    return folder
  }

  /// Gives a response a name in a folder, which the caller has to sync.
  private func place(
    _ bytes: [UInt8], of id: String, in folder: Folder
  ) throws(StoreFault) -> Published {
    let name = ResponseFile.name(of: id)
    switch try folder.placeUnsynced(bytes, as: name) {
    case .new: return .saved(folder.path(of: name))
    case .same: return .alreadyThere(folder.path(of: name))
    case .other: break
    }
    var turn = 2
    while true {
      let second = ResponseFile.name(of: "\(id).\(turn)")
      if try folder.placeUnsynced(bytes, as: second) != .other {
        return .conflict(folder.path(of: second))
      }
      turn += 1
    }
  }
}
