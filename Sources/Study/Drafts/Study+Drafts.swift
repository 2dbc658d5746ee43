import Survey

extension Study {
  /// The sittings that were not finished, by id, and a sentence about everything that is amiss; those
  /// that are sealed, and not for the key that is open, are left out.
  ///
  /// Drafts whose response was published are cleared away on the way.
  public func drafts() throws(StoreFault) -> (drafts: [Draft.State], problems: [String]) {
    let found = try unfinished()
    return (found.drafts, found.problems)
  }

  /// How many sittings were not finished and are sealed, and not for the key that is open.
  public func sealedDrafts() throws(StoreFault) -> Int { try unfinished().sealed }

  /// Both of these, and the sentences, in one reading.
  public func unfinished() throws(StoreFault) -> (
    drafts: [Draft.State], sealed: Int, problems: [String]
  ) {
    guard draftFolder.exists else { return ([], 0, []) }
    var problems: [String] = []
    var sealed = 0
    var segments: [String: [Segment]] = [:]
    for entry in try draftFolder.entries() {
      if entry.kind == .file, let segment = Segment(name: entry.name) {
        segments[segment.id, default: []].append(segment)
      } else {
        problems.append(StoreFault(.read, draftFolder.path(of: entry.name), .badName).description)
      }
    }
    var states: [Draft.State] = []
    for id in segments.keys.sorted() {
      do throws(StoreFault) {
        let ordered = (segments[id] ?? []).sorted { $0.number < $1.number }
        if let state = try state(of: ordered, &problems) { states.append(state) }
      } catch  where error.cause == .sealed {
        sealed += 1
      } catch {
        problems.append(error.description)
      }
    }
    return (states, sealed, problems)
  }

  private func state(
    of segments: [Segment], _ problems: inout [String]
  ) throws(StoreFault) -> Draft.State? {
    let recovery = try Recovery.reading(
      segments, in: draftFolder, openedWith: key)
    guard let newest = segments.last else { return nil }
    let path = draftFolder.path(of: newest.name)
    guard !recovery.isSealed else { throw StoreFault(.read, path, .sealed) }
    guard let response = recovery.response else {
      problems += recovery.problems
      problems.append(
        StoreFault(.read, path, .unreadable("its first line is not whole")).description)
      return nil
    }
    let file = try OpenFile.reading(path)
    let isInUse = file.isOccupied
    if hasPublished(response), !isInUse {
      if recovery.log.isFinished {
        var draft = Draft(response: response, folder: draftFolder, number: newest.number)
        try draft.clear(in: self)
        return nil
      }
      problems.append(
        "“\(path)” belongs to a response that is saved already. Both are kept. "
          + "Resume the sitting, or throw the draft away.")
    }
    // A line that somebody is writing at this moment is not one that was cut off.
    if !isInUse { problems += recovery.problems }
    return Draft.State(
      response: response, answers: recovery.log.answers, open: recovery.log.open,
      modified: Moment(seconds: try file.modified),
      isFinished: recovery.log.isFinished, isInUse: isInUse)
  }

  func makeDrafts() throws(StoreFault) {
    try responseFolder.make()
    try draftFolder.make()
    try responseFolder.sync()
    try Folder(root).sync()
  }
}
