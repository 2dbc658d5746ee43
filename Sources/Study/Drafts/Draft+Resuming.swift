import Glibc
import Survey

extension Draft {
  /// Goes on with a sitting, and returns when the disk holds all of it in a segment of its own.
  ///
  /// Of two that try at once only one succeeds. Sentences tell what was left out of the old
  /// segments, such as a line that was cut off.
  public static func resume(
    _ id: String, in study: Study
  ) throws(StoreFault) -> (draft: Draft, problems: [String]) {
    let folder = study.draftFolder
    let segments = try all(of: id, in: folder)
    guard let newest = segments.last else {
      throw StoreFault(.open, folder.path(of: id), .system(ENOENT))
    }
    try checkFree(segments, in: folder)
    // Read once to learn whose sitting it is, and again after the seat is taken.
    let before = try reading(segments, in: study)
    guard !before.isSealed else {
      throw StoreFault(.read, folder.path(of: newest.name), .sealed)
    }
    guard let response = before.response else {
      throw StoreFault(
        .read, folder.path(of: newest.name), .unreadable("its first line is not whole"))
    }
    // Under the same key, so that the response it becomes is the same too; wrapped anew for those
    // who can open the study now.
    var draft = Draft(
      response: response, folder: folder,
      seal: try study.draftSeal(for: response, key: before.key), number: newest.number)
    try draft.occupyNext()
    let recovery: Recovery
    do throws(StoreFault) {
      recovery = try reading(segments, in: study)
    } catch {
      draft.abandonSegment()
      throw error
    }
    draft.log = recovery.log
    draft.replaceable = recovery.replaceable
    guard !(draft.log.isFinished && study.hasPublished(response)) else {
      try draft.clear(in: study)
      throw StoreFault(.open, folder.path(of: id), .alreadySaved)
    }
    try draft.writeAll()
    return (draft, recovery.problems)
  }

  private static func all(of id: String, in folder: Folder) throws(StoreFault) -> [Segment] {
    guard folder.exists else { return [] }
    return try Segment.all(of: id, in: folder)
  }

  /// Makes sure that nobody is sitting at any of the segments.
  static func checkFree(_ segments: [Segment], in folder: Folder) throws(StoreFault) {
    for segment in segments {
      let path = folder.path(of: segment.name)
      guard try whileThere({ () throws(StoreFault) in try !OpenFile.reading(path).isOccupied })
      else { throw StoreFault(.open, path, .continuedElsewhere) }
    }
  }

  private static func reading(
    _ segments: [Segment], in study: Study
  ) throws(StoreFault) -> Recovery {
    try whileThere { () throws(StoreFault) in
      try Recovery.reading(segments, in: study.draftFolder, openedWith: study.key)
    }
  }

  /// Takes a segment that has vanished as a sign that somebody else has gone on.
  private static func whileThere<Result>(
    _ work: () throws(StoreFault) -> Result
  ) throws(StoreFault) -> Result {
    do throws(StoreFault) {
      return try work()
    } catch {
      guard error.errno == ENOENT else { throw error }
      throw StoreFault(.open, error.path, .continuedElsewhere)
    }
  }
}
