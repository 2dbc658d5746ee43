import Survey

extension Draft {
  /// Throws the answers away, on the person's wish or after they were published.
  ///
  /// Returns when the disk has let go of every file of the sitting.
  public mutating func discard() throws(StoreFault) {
    guard !isElsewhere else {
      throw StoreFault(.remove, path, .continuedElsewhere, safety: .notRemoved)
    }
    try Draft.remove(response.id, from: folder)
    file = nil
    replaceable = []
  }

  /// Throws away the answers of a sitting that nobody is sitting at.
  public static func discard(_ id: String, in study: Study) throws(StoreFault) {
    try checkFree(try Segment.all(of: id, in: study.draftFolder), in: study.draftFolder)
    try remove(id, from: study.draftFolder)
  }

  /// Goes on in another study, for when the disk of this one fails.
  ///
  /// Returns when the other disk holds everything; until then nothing is given up here.
  public mutating func move(to study: Study) throws(StoreFault) {
    // Sealed for the same people, whether or not their keys lie there too.
    var moved = Draft(response: response, log: log, folder: study.draftFolder, seal: seal)
    do throws(StoreFault) {
      try study.makeDrafts()
      moved.number = try Segment.all(of: response.id, in: study.draftFolder).last?.number ?? 0
      try moved.rewrite()
    } catch {
      throw error.with(.inMemory)
    }
    if !isElsewhere { removeReplaced() }
    self = moved
  }

  /// Removes a draft whose response has been published, once the disk surely holds that.
  mutating func clear(in study: Study) throws(StoreFault) {
    try study.place(questionnaire: response.questionnaire.id, wave: response.wave).sync()
    try discard()
  }

  private static func remove(_ id: String, from folder: Folder) throws(StoreFault) {
    do throws(StoreFault) {
      // The newest goes last, so that a fault on the way leaves the whole draft or none of it.
      for segment in try Segment.all(of: id, in: folder) { try folder.remove(segment.name) }
      try folder.sync()
    } catch {
      throw error.with(.notRemoved)
    }
  }
}
