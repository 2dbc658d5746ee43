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
      // A draft that stays behind is cleared away when drafts are next listed.
      try? draft?.discard()
      return published
    } catch {
      throw error.with(safety)
    }
  }

  /// Says whether a response of that id, questionnaire and wave has been saved.
  public func hasPublished(_ response: Response) -> Bool {
    Study.isQuestionnaireID(response.questionnaire.id) && ResponseID.isValid(response.id)
      && place(questionnaire: response.questionnaire.id, wave: response.wave)
        .holds(ResponseFile.name(of: response.id))
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

  private func place(
    _ bytes: [UInt8], of id: String, in folder: Folder
  ) throws(StoreFault) -> Published {
    let name = ResponseFile.name(of: id)
    switch try folder.place(bytes, as: name) {
    case .new: return .saved(folder.path(of: name))
    case .same: return .alreadyThere(folder.path(of: name))
    case .other: break
    }
    var turn = 2
    while true {
      let second = ResponseFile.name(of: "\(id).\(turn)")
      if try folder.place(bytes, as: second) != .other {
        return .conflict(folder.path(of: second))
      }
      turn += 1
    }
  }
}
