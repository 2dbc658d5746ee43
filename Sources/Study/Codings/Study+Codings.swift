import Glibc
import Survey
import Themes

extension Study {
  var codingFolder: Folder { responseFolder.folder(".codings") }

  /// The largest file of codings that is read, in bytes.
  private static let codingLimit = 256 << 20

  /// What people found in answers, and a sentence about everything that could not be read.
  ///
  /// Decisions on answers that are gone are among them; nothing counts them.
  public func decisions() throws(StoreFault) -> (decisions: Decisions, problems: [String]) {
    let log = try codingLog()
    return (Decisions(log.decisions), log.problems)
  }

  /// Every file of codings.
  public func codingLog() throws(StoreFault) -> CodingLog {
    guard codingFolder.exists else { return CodingLog([]) }
    var batches: [CodingBatch] = []
    var problems: [String] = []
    for entry in try codingFolder.entries() {
      let path = codingFolder.path(of: entry.name)
      guard entry.kind == .file, let id = Study.batch(named: entry.name) else {
        problems.append(StoreFault(.read, path, .badName).description)
        continue
      }
      do throws(StoreFault) {
        let file = try OpenFile.reading(path)
        // Asked first: somebody who ends the sitting after this has ended its last line.
        let isInUse = file.isOccupied
        let bytes = try file.bytes(limit: Study.codingLimit)
        let batch = CodingBatch(
          reading: bytes, id: id, path: path, isInUse: isInUse, &problems)
        if let batch { batches.append(batch) }
      } catch {
        problems.append(error.description)
      }
    }
    return CodingLog(batches, problems: problems)
  }

  /// Keeps decisions that were brought in together, in one file, whole or not at all; returns its
  /// id when the disk holds it.
  public func keep(
    imported decisions: [Decision], at time: Moment
  ) throws(StoreFault) -> String {
    try place(decisions.map { .decided($0) }, kind: .imported, at: time)
  }

  /// Takes back everything that a batch says by now, and returns the id of the batch that does so,
  /// which can be taken back itself.
  public func takeBack(_ batch: CodingBatch, at time: Moment) throws(StoreFault) -> String {
    let last = batch.entries.map(\.seq).max() ?? 1
    return try place([.undone(.init(batch.id, 1...last))], kind: .undo, at: time)
  }

  private func place(
    _ changes: [CodingEntry.Change], kind: CodingBatch.Kind, at time: Moment
  ) throws(StoreFault) -> String {
    try makeCodings()
    let id = try nextBatch(at: time)
    let name = CodingBatch.fileName(of: id)
    let path = codingFolder.path(of: name)
    var page = try CodingBatch.Header(id: id, kind: kind, started: time).line(for: path)
    for (index, change) in changes.enumerated() {
      page += try CodingEntry(seq: index + 1, change: change).line(for: path)
    }
    guard try codingFolder.place(page, as: name) != .other else {
      throw StoreFault(.place, path, .system(EEXIST))
    }
    return id
  }

  /// An id after all those of the files that are there.
  func nextBatch(at time: Moment) throws(StoreFault) -> String {
    let last = try codingFolder.entries().compactMap { Study.batch(named: $0.name) }.max()
    return ResponseID.random(at: time, after: last)
  }

  func makeCodings() throws(StoreFault) {
    try responseFolder.make()
    try codingFolder.make()
    // Whoever made these folders may not have synced them yet.
    try responseFolder.sync()
    try Folder(root).sync()
  }

  /// The id that the name of a file tells of; nil where it is not that of a file of codings.
  private static func batch(named name: String) -> String? {
    guard name.hasSuffix(".jsonl") else { return nil }
    let id = String(name.dropLast(".jsonl".count))
    return ResponseID.isValid(id) ? id : nil
  }
}
