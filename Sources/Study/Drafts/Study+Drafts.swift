import Survey

extension Study {
  /// The sittings that were not finished, by id, and a sentence about everything that is amiss.
  ///
  /// Drafts whose response was published are cleared away on the way.
  public func drafts() throws(StoreFault) -> (drafts: [Draft.State], problems: [String]) {
    guard draftFolder.exists else { return ([], []) }
    var problems: [String] = []
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
      } catch {
        problems.append(error.description)
      }
    }
    return (states, problems)
  }

  private func state(
    of segments: [Segment], _ problems: inout [String]
  ) throws(StoreFault) -> Draft.State? {
    let recovery = try Recovery.reading(segments, in: draftFolder)
    guard let newest = segments.last else { return nil }
    let path = draftFolder.path(of: newest.name)
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
