import Coproduction
import Survey

extension Study {
  /// Removes everything that is held, and leaves a tombstone; returns when the disk has let go of it.
  ///
  /// What is to go is written down first, and is kept out of everything from then on. Whoever is
  /// interrupted, by a fault or by the end of the program, does it again, and it is finished. Of two
  /// that erase at once the second is refused.
  public func erase(
    _ holdings: Holdings, as did: Tombstone.Deed, at time: Moment
  ) throws(StoreFault) {
    let guarding = try guardErasing()
    defer { withExtendedLifetime(guarding) {} }
    try checkNobodyAnswers(holdings.ids)
    try checkNobodyCodes()
    for record in holdings.pending { try carryOut(record, at: time) }
    let erasure = Erasure(of: holdings, as: did)
    guard !erasure.isEmpty else { return }
    try carryOut(try write(erasure, as: .erasing, at: time), at: time)
  }

  /// What was erased, without whose it was, in order.
  public func tombstones() throws(StoreFault) -> (records: [Record<Tombstone>], problems: [String])
  {
    try records(.erased, of: Tombstone.self)
  }

  /// Removes what was written down to be removed, in an order in which any part can be done again.
  private func carryOut(_ record: Record<Erasure>, at time: Moment) throws(StoreFault) {
    let erasure = record.content
    let ids = Set(erasure.responses)
    do throws(StoreFault) {
      try sweep()
      try removeStatements(erasure)
      try removeCodings(of: ids)
      try removeFiles(of: ids, or: erasure.respondents)
      try removeWishes(erasure)
      try clearCache()
      if !erasure.tombstone.parts.isEmpty {
        try write(erasure.tombstone, as: .erased, at: time, id: record.id)
      }
    } catch {
      throw error.with(.notRemoved)
    }
    try erase(.erasing, ids: [record.id])
  }

  /// What people said of how they like to be asked and of what may be done, and the marks.
  private func removeWishes(_ erasure: Erasure) throws(StoreFault) {
    let codes = Set(erasure.respondents)
    let ids = Set(erasure.responses)
    for code in codes { try forgetPreferences(of: code) }
    let consents = try records(.consents, of: ConsentChange.self).records
    try erase(
      .consents, ids: Set(consents.filter { codes.contains($0.content.respondent) }.map(\.id)))
    let marks = try records(.concerns, of: ConcernMark.self).records
    try erase(
      .concerns,
      ids: Set(marks.filter { $0.content.response.map(ids.contains) ?? false }.map(\.id)))
  }

  /// The responses and drafts, copies of them that other programs made under longer names, and files
  /// that were never given their name.
  private func removeFiles(of ids: Set<String>, or codes: [String]) throws(StoreFault) {
    let texts = (ids + codes.map { "\"\($0)\"" }).map { Array($0.utf8) }
    func isTorn(_ name: String, _ folder: Folder) -> Bool {
      name.hasPrefix(Folder.unfinished)
        && (codes.contains { name.hasSuffix("-\($0).json") }
          || holds(name, in: folder, anyOf: texts))
    }
    for folder in [draftFolder] + (try foldersSwept()) where folder.exists {
      var isChanged = false
      for isHidden in [false, true] {
        for entry in try folder.entries(hidden: isHidden) where entry.kind != .folder {
          guard Study.isName(entry.name, of: ids) || isTorn(entry.name, folder) else { continue }
          try folder.remove(entry.name)
          isChanged = true
        }
      }
      if isChanged { try folder.sync() }
    }
  }

  /// Says whether a file is named by one of the ids, by itself or among other signs.
  private static func isName(_ name: String, of ids: Set<String>) -> Bool {
    let start = ResponseFile.id(in: name)
    if ids.contains(start) { return true }
    // Few files have names that are not like this.
    guard !ResponseID.isValid(start) else { return false }
    return ids.contains { ResponseID.isValid($0) && name.contains($0) }
  }

  private func checkNobodyAnswers(_ ids: Set<String>) throws(StoreFault) {
    guard draftFolder.exists else { return }
    let segments = try Segment.all(in: draftFolder)
    try Draft.checkFree(segments.filter { ids.contains($0.id) }, in: draftFolder)
  }

  private func holds(_ name: String, in folder: Folder, anyOf texts: [[UInt8]]) -> Bool {
    guard let bytes = try? OpenFile.reading(folder.path(of: name)).bytes(limit: Recovery.limit)
    else { return false }
    return texts.contains { bytes.hold($0) }
  }

  /// Removes what was worked out from responses, which is made again where it may be kept.
  func clearCache() throws(StoreFault) { if cacheFolder.exists { try empty(cacheFolder) } }

  private func empty(_ folder: Folder) throws(StoreFault) {
    for isHidden in [true, false] {
      for entry in try folder.entries(hidden: isHidden) where entry.kind != .folder {
        try folder.remove(entry.name)
      }
    }
    try folder.sync()
  }

  /// Makes sure that nobody else erases, for as long as what is returned is held.
  func guardErasing() throws(StoreFault) -> OpenFile {
    try responseFolder.make()
    let folder = folder(of: .erasing)
    try folder.make()
    let name = ".lock"
    // Somebody else may make it at this moment.
    if !folder.holds(name) { _ = try? OpenFile.new(folder.path(of: name)) }
    let file = try OpenFile.changing(folder.path(of: name))
    guard file.occupy() else { throw StoreFault(.open, file.path, .changedElsewhere) }
    return file
  }
}
